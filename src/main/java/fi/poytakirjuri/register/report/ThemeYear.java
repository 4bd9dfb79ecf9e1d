package fi.poytakirjuri.register.report;

import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Theme;
import java.util.List;

/// A theme and those of its meetings that were held in a year, in the order of their days.
public record ThemeYear(Theme theme, List<Meeting> meetings) {
    public ThemeYear {
        meetings = List.copyOf(meetings);
    }
}
