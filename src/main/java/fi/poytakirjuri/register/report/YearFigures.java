package fi.poytakirjuri.register.report;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/// What a table did in a year, counted: what its annual report is made from.
///
/// @param on       the day that the figures tell of: the year's last, or in a year still going on that of the latest
///                 meeting held
/// @param isOver   whether nothing of the year is still to come
/// @param meetings the table's own meetings that were held, in the order of their days
/// @param members  who was a member in any of them, in Finnish order
public record YearFigures(
        Body body, int year, LocalDate on, boolean isOver, List<MeetingFigures> meetings, List<MemberFigures> members) {
    public YearFigures {
        meetings = List.copyOf(meetings);
        members = List.copyOf(members);
    }

    /// @param texts the words by which a decision is told from a noting
    public static YearFigures read(Database database, long bodyId, int year, Texts texts) {
        return database.read(_ -> {
            var all = new MeetingStore(database).all(bodyId).reversed();
            var ofYear = all.stream().filter(m -> m.date().getYear() == year).toList();
            var held = ofYear.stream().filter(YearFigures::wasHeld).toList();
            boolean isOver = ofYear.stream().allMatch(m -> wasHeld(m) || m.state() == MeetingState.CANCELLED)
                    || all.stream().anyMatch(m -> m.date().getYear() > year && wasHeld(m));
            var lastDay = LocalDate.of(year, Month.DECEMBER, 31);
            var counted = new YearMeetings(database, new Noting(texts));
            var meetings = held.stream()
                    .filter(m -> m.theme() == null)
                    .map(counted::figures)
                    .toList();
            return new YearFigures(
                    new BodyStore(database).body(bodyId),
                    year,
                    isOver || held.isEmpty() ? lastDay : held.getLast().date(),
                    isOver,
                    meetings,
                    counted.members().stream()
                            .sorted(new FinnishOrder().by(MemberFigures::listName))
                            .toList());
        });
    }

    /// Everyone's attendance in all meetings together.
    public Attendance attendance() {
        return meetings.stream().map(MeetingFigures::attendance).reduce(Attendance.NONE, Attendance::plus);
    }

    public int decisions() {
        return meetings.stream().mapToInt(m -> m.decisions().size()).sum();
    }

    static boolean wasHeld(Meeting meeting) {
        return switch (meeting.state()) {
            case HELD, FINALISED, APPROVED, PUBLISHED -> true;
            case PLANNED, AGENDA, INVITED, CANCELLED -> false;
        };
    }
}
