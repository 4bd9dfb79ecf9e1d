/// Tables of cells as files: CSV and XLSX, read with care for what can be wrong in them, and written so that nothing in
/// a cell does harm.
@NullMarked
package fi.poytakirjuri.exchange.sheet;

import org.jspecify.annotations.NullMarked;
