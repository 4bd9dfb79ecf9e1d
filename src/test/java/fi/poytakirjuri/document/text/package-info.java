/// What the secretary writes is read as she meant it.
@NullMarked
package fi.poytakirjuri.document.text;

import org.jspecify.annotations.NullMarked;
