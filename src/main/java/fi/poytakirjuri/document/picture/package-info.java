/// Pictures from outside, made safe before any paper shows them.
@NullMarked
package fi.poytakirjuri.document.picture;

import org.jspecify.annotations.NullMarked;
