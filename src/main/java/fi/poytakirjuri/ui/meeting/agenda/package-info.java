/// The agenda of a meeting: its items in order with their clock, and what is known of each before the meeting.
@NullMarked
package fi.poytakirjuri.ui.meeting.agenda;

import org.jspecify.annotations.NullMarked;
