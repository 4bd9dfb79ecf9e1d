/// The roster of a day as a file, and such files taken in: CSV, XLSX, vCard and JSON.
@NullMarked
package fi.poytakirjuri.exchange.roster;

import org.jspecify.annotations.NullMarked;
