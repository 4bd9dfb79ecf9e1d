package fi.poytakirjuri.register.report;

import fi.poytakirjuri.register.decision.Decided;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.List;

/// A meeting of the table in numbers.
///
/// @param matters    the items on its agenda, but for procedural ones and sub-items
/// @param decisions  the items in which something was decided, and not only noted
/// @param unmarked   members of whom nothing is written; they are not counted as present
/// @param experts    how many experts were there
public record MeetingFigures(
        Meeting meeting, int matters, List<Decided> decisions, Attendance attendance, int unmarked, int experts) {
    public MeetingFigures {
        decisions = List.copyOf(decisions);
    }
}
