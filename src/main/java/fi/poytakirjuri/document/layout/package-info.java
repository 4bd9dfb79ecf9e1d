/// Pages from blocks, with the structure a screen reader follows.
@NullMarked
package fi.poytakirjuri.document.layout;

import org.jspecify.annotations.NullMarked;
