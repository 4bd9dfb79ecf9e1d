/// Päätökset: what has been decided, by number, and whether it still holds.
@NullMarked
package fi.poytakirjuri.ui.decision;

import org.jspecify.annotations.NullMarked;
