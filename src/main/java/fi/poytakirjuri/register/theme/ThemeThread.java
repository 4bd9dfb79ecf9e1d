package fi.poytakirjuri.register.theme;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.meeting.ThemeMeeting;
import fi.poytakirjuri.register.meeting.ThemeNote;
import java.util.List;
import java.util.Objects;

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
        return held(meetings);
    }

    /// The place in the thread of the latest meeting that was held: the earlier ones may be from before this register.
    public static int held(List<Meeting> ofTheme) {
        return ofTheme.stream()
                .filter(m -> m.state().compareTo(MeetingState.HELD) >= 0 && m.state() != MeetingState.CANCELLED)
                .map(Meeting::theme)
                .filter(Objects::nonNull)
                .mapToInt(ThemeMeeting::ordinal)
                .max()
                .orElse(0);
    }
}
