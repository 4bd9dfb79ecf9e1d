/// The main window: rooms on the left, the screen in the middle, the save state below. Uses screens, knows none of
/// them.
@NullMarked
package fi.poytakirjuri.ui;

import org.jspecify.annotations.NullMarked;
