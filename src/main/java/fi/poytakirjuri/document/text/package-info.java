/// The secretary's own text, written in a small subset of CommonMark, as blocks.
@NullMarked
package fi.poytakirjuri.document.text;

import org.jspecify.annotations.NullMarked;
