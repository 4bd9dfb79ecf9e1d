package fi.poytakirjuri.register.plan;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.register.choice.BodyKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// A year's meetings as one plan: reading it, making its meetings at once, and moving them.
public final class PlanStore {
    private final Database database;
    private final BodyStore bodies;
    private final MeetingStore meetings;
    private final AttendanceStore attendance;
    private final PersonStore persons;

    public PlanStore(
            Database database,
            BodyStore bodies,
            MeetingStore meetings,
            AttendanceStore attendance,
            PersonStore persons) {
        this.database = database;
        this.bodies = bodies;
        this.meetings = meetings;
        this.attendance = attendance;
        this.persons = persons;
    }

    /// @param today what is before it can no longer be mended and is not told of
    public YearRound read(long bodyId, int year, LocalDate today) {
        return database.read(_ -> {
            var all = meetings.all(bodyId).reversed();
            var body = bodies.body(bodyId);
            var ofYear = all.stream().filter(m -> m.date().getYear() == year).toList();
            var days = all.stream().filter(YearRound::counts).map(Meeting::date).toList();
            var elsewhere = elsewhere(bodyId, year);
            var fewest = body.kind() == BodyKind.REGIONAL ? body.settings().number(Setting.FEWEST_MEETINGS) : 0;
            var gaps = Gap.tooLong(ends(days, year), fewest).stream()
                    .filter(gap -> gap.to().isAfter(today))
                    .toList();
            var clashes = new Clashes(attendance, persons).of(body, ofYear, elsewhere, today);
            return new YearRound(body, year, ofYear, elsewhere, gaps, clashes);
        });
    }

    private List<Elsewhere> elsewhere(long bodyId, int year) {
        return bodies.bodies().stream()
                .filter(body -> body.id() != bodyId)
                .flatMap(body -> meetings.all(body.id()).stream()
                        .filter(meeting -> meeting.date().getYear() == year && Clashes.isOn(meeting))
                        .map(meeting -> new Elsewhere(body.calledName(), meeting)))
                .toList();
    }

    /// The year's meeting days with the nearest ones of its neighbours, or else the ends of the year. A year without
    /// meetings has no gaps: it has not been planned.
    private static List<LocalDate> ends(List<LocalDate> days, int year) {
        var newYear = LocalDate.of(year, 1, 1);
        var next = newYear.plusYears(1);
        var within = days.stream().filter(day -> day.getYear() == year).toList();
        if (within.isEmpty()) return List.of();
        var ends = new ArrayList<LocalDate>();
        ends.add(days.stream()
                .filter(day -> day.isBefore(newYear))
                .reduce((_, later) -> later)
                .orElse(newYear));
        ends.addAll(within);
        ends.add(days.stream().filter(day -> !day.isBefore(next)).findFirst().orElse(next.minusDays(1)));
        return ends;
    }

    /// Adds a year's meetings in one step, numbered by their days, and returns their ids.
    public List<Long> make(List<NewMeeting> year) {
        if (year.isEmpty()) return List.of();
        return database.changeAndGet(Label.of("undo.plan.make", year.size()), sql -> {
            var ids = year.stream().map(meetings::add).toList();
            for (var meeting : year)
                renumber(sql, meeting.bodyId(), meeting.date().getYear());
            return ids;
        });
    }

    /// Moves a meeting to another day; its times stay.
    public void move(long meetingId, LocalDate day) {
        database.change(Label.of("undo.plan.move"), sql -> {
            meetings.setDate(meetingId, day);
            var meeting = meetings.find(meetingId).orElseThrow();
            if (meeting.theme() == null) renumber(sql, meeting.bodyId(), day.getYear());
        });
    }

    /// The meetings of a year to which no one has been invited yet share out their numbers by their days; a number that
    /// has gone out stays.
    private static void renumber(DSLContext sql, long bodyId, int year) {
        var drafts = sql.selectFrom(MEETING)
                .where(
                        MEETING.BODY_ID.eq(bodyId),
                        MEETING.YEAR.eq(year),
                        MEETING.THEME_ID.isNull(),
                        MEETING.NUMBER.isNotNull(),
                        MEETING.INVITED_ON.isNull(),
                        MEETING.STATE.in(MeetingState.PLANNED, MeetingState.AGENDA))
                .orderBy(MEETING.HELD_ON, MEETING.START_TIME, MEETING.ID)
                .fetch();
        var numbers = drafts.stream().map(row -> row.getNumber()).sorted().toList();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).getNumber().equals(numbers.get(i))) continue;
            sql.update(MEETING)
                    .set(MEETING.NUMBER, numbers.get(i))
                    .where(MEETING.ID.eq(drafts.get(i).getId()))
                    .execute();
        }
    }
}
