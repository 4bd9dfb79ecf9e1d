/// The words: texts in each language, dates and times as Finnish writes and reads them, alphabetical order.
/// The lowest floor; knows nothing of registers, papers or screens.
@NullMarked
package fi.poytakirjuri.language;

import org.jspecify.annotations.NullMarked;
