/// The preview of a paper: its pages as they will be printed, whichever room they are looked at from.
@NullMarked
package fi.poytakirjuri.ui.preview;

import org.jspecify.annotations.NullMarked;
