/// Lines break where a Finn would break them.
@NullMarked
package fi.poytakirjuri.document.typeset;

import org.jspecify.annotations.NullMarked;
