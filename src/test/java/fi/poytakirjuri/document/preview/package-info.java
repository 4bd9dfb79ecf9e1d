/// The preview is the paper.
@NullMarked
package fi.poytakirjuri.document.preview;

import org.jspecify.annotations.NullMarked;
