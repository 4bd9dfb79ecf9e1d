package fi.poytakirjuri.ui.meeting.list;

import fi.poytakirjuri.register.meeting.Meeting;

/// A row of the list: a year's heading or a meeting of the year.
public sealed interface MeetingRow {
    /// @param meetings how many of the table's own meetings the year has, cancelled ones left out
    record Year(int year, int meetings, int fewest, int most) implements MeetingRow {
        public boolean isTooFew() {
            return meetings < fewest;
        }

        public boolean isTooMany() {
            return meetings > most;
        }
    }

    record Line(Meeting meeting) implements MeetingRow {}
}
