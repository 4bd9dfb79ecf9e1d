/// What all screens share: background work, autosave, undo, places to go, looks and small controls.
@NullMarked
package fi.poytakirjuri.ui.kit;

import org.jspecify.annotations.NullMarked;
