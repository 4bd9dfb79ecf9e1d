/// Who is in the meeting: the roster of its date, experts and guests, arrivals and departures.
@NullMarked
package fi.poytakirjuri.ui.meeting.attendance;

import org.jspecify.annotations.NullMarked;
