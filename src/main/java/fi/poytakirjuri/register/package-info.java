/// What the secretary knows: records, rules and the stores that keep them. No JavaFX, no PDFBox.
@NullMarked
package fi.poytakirjuri.register;

import org.jspecify.annotations.NullMarked;
