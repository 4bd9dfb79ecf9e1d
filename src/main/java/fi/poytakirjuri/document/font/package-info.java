/// The typefaces: which glyph shows a character, how wide it is, what it looks like, and a small copy for a file.
@NullMarked
package fi.poytakirjuri.document.font;

import org.jspecify.annotations.NullMarked;
