/// The meeting while it goes on: the agenda, the item at hand with its entry line, and who is there, all by keyboard.
@NullMarked
package fi.poytakirjuri.ui.meeting.live;

import org.jspecify.annotations.NullMarked;
