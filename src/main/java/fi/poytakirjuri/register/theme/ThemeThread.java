package fi.poytakirjuri.register.theme;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.meeting.ThemeNote;
import java.util.List;

/// A theme with all that belongs to it.
///
/// @param meetings in their order; cancelled ones too
/// @param notes    in the order in which they were made
/// @param moments  the meetings, decisions, actions and notes in the order of time
public record ThemeThread(Theme theme, List<Meeting> meetings, List<ThemeNote> notes, List<Moment> moments) {
    public ThemeThread {
        meetings = List.copyOf(meetings);
        notes = List.copyOf(notes);
        moments = List.copyOf(moments);
    }

    /// How many times the theme has met.
    public int held() {
        return (int) meetings.stream()
                .filter(m -> m.state().compareTo(MeetingState.HELD) >= 0 && m.state() != MeetingState.CANCELLED)
                .count();
    }
}
