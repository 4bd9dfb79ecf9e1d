/// Tarkistukset: what the checks find, always fresh, in a room of its own and as small marks where the fault is.
@NullMarked
package fi.poytakirjuri.ui.check;

import org.jspecify.annotations.NullMarked;
