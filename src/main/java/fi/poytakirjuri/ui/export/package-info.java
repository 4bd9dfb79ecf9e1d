/// How files are made out of the register, from whichever room: the progress, the outcome, what is left out.
@NullMarked
package fi.poytakirjuri.ui.export;

import org.jspecify.annotations.NullMarked;
