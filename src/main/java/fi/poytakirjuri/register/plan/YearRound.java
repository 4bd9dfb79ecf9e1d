package fi.poytakirjuri.register.plan;

import fi.poytakirjuri.register.choice.BodyKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.List;

/// Vuosikello: a table's year with its meetings and what of it can still be mended.
///
/// @param meetings in the order of their days; cancelled ones and those of themes too
/// @param elsewhere the register's other tables' meetings of the year, cancelled ones left out
/// @param gaps     too long times without a meeting that are not yet over
/// @param clashes  from today on
public record YearRound(
        Body body, int year, List<Meeting> meetings, List<Elsewhere> elsewhere, List<Gap> gaps, List<Clash> clashes) {
    public YearRound {
        meetings = List.copyOf(meetings);
        elsewhere = List.copyOf(elsewhere);
        gaps = List.copyOf(gaps);
        clashes = List.copyOf(clashes);
    }

    /// The table's own meetings that are held or will be: those that count for its aim (rule 13).
    public List<Meeting> counted() {
        return meetings.stream().filter(YearRound::counts).toList();
    }

    static boolean counts(Meeting meeting) {
        return meeting.theme() == null && meeting.state() != MeetingState.CANCELLED;
    }

    /// Whether a meeting's day can still be moved: it has not been held and is not cancelled.
    public static boolean isMovable(Meeting meeting) {
        return meeting.state().compareTo(MeetingState.HELD) < 0;
    }

    public List<Meeting> on(LocalDate day) {
        return meetings.stream().filter(meeting -> meeting.date().equals(day)).toList();
    }

    /// Theme and area tables have no number of meetings to reach (rule 21).
    public boolean hasAim() {
        return body.kind() == BodyKind.REGIONAL;
    }

    public int fewest() {
        return body.settings().number(Setting.FEWEST_MEETINGS);
    }

    public int most() {
        return body.settings().number(Setting.MOST_MEETINGS);
    }

    public boolean isTooFew() {
        return hasAim() && counted().size() < fewest();
    }

    public boolean isTooMany() {
        return hasAim() && counted().size() > most();
    }
}
