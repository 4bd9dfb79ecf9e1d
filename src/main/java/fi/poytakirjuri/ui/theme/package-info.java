/// The room of themes: each one's card, its meetings, its notes, and its thread in the order of time.
@NullMarked
package fi.poytakirjuri.ui.theme;

import org.jspecify.annotations.NullMarked;
