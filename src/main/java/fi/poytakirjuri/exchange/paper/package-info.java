/// Papers of a table as files, by the form that the table's settings say.
@NullMarked
package fi.poytakirjuri.exchange.paper;

import org.jspecify.annotations.NullMarked;
