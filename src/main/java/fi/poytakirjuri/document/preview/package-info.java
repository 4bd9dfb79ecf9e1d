/// Pages as pictures.
@NullMarked
package fi.poytakirjuri.document.preview;

import org.jspecify.annotations.NullMarked;
