/// A year's meetings as they leave the program: one calendar and one paper.
@NullMarked
package fi.poytakirjuri.exchange.year;

import org.jspecify.annotations.NullMarked;
