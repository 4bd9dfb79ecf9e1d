/// Pages break where a reader wants them to.
@NullMarked
package fi.poytakirjuri.document.layout;

import org.jspecify.annotations.NullMarked;
