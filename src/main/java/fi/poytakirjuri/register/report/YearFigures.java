package fi.poytakirjuri.register.report;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.publication.Publication;
import fi.poytakirjuri.register.statement.Statement;
import fi.poytakirjuri.register.table.Body;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/// What a table did in a year, counted: what its annual report is made from.
///
/// @param on           the day that the figures tell of: the year's last, or in a year still going on that of the
///                     latest meeting held
/// @param isOver       whether nothing of the year is still to come
/// @param meetings     the table's own meetings that were held, in the order of their days
/// @param attendance   who was a member in any of them, in Finnish order
/// @param statements   given in the year, in the order of their days
/// @param inPreparation statements asked for by the day of the figures and not yet given
/// @param publications of the year's meetings, the latest first
/// @param unpublished  contact details that a public paper must keep out of its texts
public record YearFigures(
        Body body,
        int year,
        LocalDate on,
        boolean isOver,
        List<MeetingFigures> meetings,
        List<MemberFigures> attendance,
        YearMembers members,
        YearActions actions,
        List<ThemeYear> themes,
        List<Statement> statements,
        List<Statement> inPreparation,
        List<Publication> publications,
        List<String> unpublished) {
    public YearFigures {
        meetings = List.copyOf(meetings);
        attendance = List.copyOf(attendance);
        themes = List.copyOf(themes);
        statements = List.copyOf(statements);
        inPreparation = List.copyOf(inPreparation);
        publications = List.copyOf(publications);
        unpublished = List.copyOf(unpublished);
    }

    /// @param texts the words by which a decision is told from a noting
    public static YearFigures read(Database database, long bodyId, int year, Texts texts) {
        return database.read(_ -> new YearReading(database, bodyId, year, texts).figures());
    }

    /// Everyone's attendance in all meetings together.
    public Attendance together() {
        return meetings.stream().map(MeetingFigures::attendance).reduce(Attendance.NONE, Attendance::plus);
    }

    public int matters() {
        return meetings.stream().mapToInt(MeetingFigures::matters).sum();
    }

    public int decisions() {
        return meetings.stream().mapToInt(meeting -> meeting.decisions().size()).sum();
    }

    public int experts() {
        return meetings.stream().mapToInt(MeetingFigures::experts).sum();
    }

    /// How often nobody has marked whether a member was there.
    public int unmarked() {
        return meetings.stream().mapToInt(MeetingFigures::unmarked).sum();
    }

    public int heldIn(Month month) {
        return (int) meetings.stream()
                .filter(meeting -> meeting.meeting().date().getMonth() == month)
                .count();
    }

    /// When the meeting's memo or minutes were first published.
    public Optional<LocalDate> publishedOn(Meeting meeting) {
        return publications.stream()
                .filter(publication -> Long.valueOf(meeting.id()).equals(publication.meetingId()))
                .map(Publication::publishedOn)
                .min(LocalDate::compareTo);
    }

    /// Whether there is anything to tell of the year.
    public boolean isEmpty() {
        return meetings.isEmpty() && themes.isEmpty() && statements.isEmpty();
    }
}
