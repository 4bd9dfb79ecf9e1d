package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.ELECTING_MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.SETTING;
import static fi.poytakirjuri.register.db.schema.Tables.TERM;
import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Keeps the terms of a body and the meetings that elected its members.
public final class TermStore {
    private final Database database;

    public TermStore(Database database) {
        this.database = database;
    }

    /// All terms, the latest first.
    public List<Term> terms(long bodyId) {
        return database.read(sql -> read(sql, bodyId));
    }

    public Optional<Term> termOn(long bodyId, LocalDate day) {
        return database.read(sql -> on(sql, bodyId, day));
    }

    public long add(long bodyId, LocalDate startsOn, LocalDate endsOn) {
        var term = new Term(0, startsOn, endsOn);
        return database.changeAndGet(Label.of("undo.term.add", term.years()), sql -> added(sql, bodyId, term));
    }

    public void change(long id, LocalDate startsOn, LocalDate endsOn) {
        var term = new Term(id, startsOn, endsOn);
        database.change(
                Label.of("undo.term.change", term.years()),
                sql -> sql.update(TERM)
                        .set(TERM.STARTS_ON, startsOn)
                        .set(TERM.ENDS_ON, endsOn)
                        .where(TERM.ID.eq(id))
                        .execute());
    }

    /// Notes a meeting of the electing body and tells its id.
    public long addElectingMeeting(long bodyId, String electingBody, LocalDate heldOn) {
        return database.changeAndGet(
                Label.of("undo.election.add"), sql -> addedElectingMeeting(sql, bodyId, electingBody, heldOn));
    }

    public List<ElectingMeeting> electingMeetings(long bodyId) {
        return database.read(sql -> sql.selectFrom(ELECTING_MEETING)
                .where(ELECTING_MEETING.BODY_ID.eq(bodyId))
                .orderBy(ELECTING_MEETING.HELD_ON.desc(), ELECTING_MEETING.ID.desc())
                .fetch(m -> new ElectingMeeting(
                        m.getId(), m.getElectingBody(), m.getHeldOn(), m.getPlace(), m.getReference())));
    }

    /// The term of a day, which is made where there is none: as long as the table's terms are (rule 6), but not over
    /// the terms before and after it.
    static Term onOrNew(DSLContext sql, long bodyId, LocalDate day) {
        return on(sql, bodyId, day).orElseGet(() -> {
            int years = years(sql, bodyId);
            var first = Term.firstYear(day, years);
            var starts = first.atDay(1);
            var ends = first.plusYears(years - 1L).atMonth(Month.DECEMBER).atEndOfMonth();
            for (var other : read(sql, bodyId)) {
                if (other.endsOn().isBefore(day) && !other.endsOn().isBefore(starts))
                    starts = other.endsOn().plusDays(1);
                if (other.startsOn().isAfter(day) && !other.startsOn().isAfter(ends))
                    ends = other.startsOn().minusDays(1);
            }
            return new Term(added(sql, bodyId, new Term(0, starts, ends)), starts, ends);
        });
    }

    private static int years(DSLContext sql, long bodyId) {
        var chosen = sql.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.BODY_ID.eq(bodyId), SETTING.NAME.eq(Setting.TERM_YEARS.name()))
                .fetchOne(SETTING.VALUE);
        return Math.max(1, Integer.parseInt(chosen == null ? Setting.TERM_YEARS.usual() : chosen));
    }

    /// The electing body's meeting of that day, which is made where there is none.
    static long electingMeeting(DSLContext sql, long bodyId, Successor.Election election) {
        var heldOn = requireNonNull(election.heldOn());
        var known = sql.select(ELECTING_MEETING.ID)
                .from(ELECTING_MEETING)
                .where(ELECTING_MEETING.BODY_ID.eq(bodyId), ELECTING_MEETING.HELD_ON.eq(heldOn))
                .and(ELECTING_MEETING.ELECTING_BODY.eq(Typed.line(election.electingBody())))
                .orderBy(ELECTING_MEETING.ID)
                .limit(1)
                .fetchOne(ELECTING_MEETING.ID);
        return known != null ? known : addedElectingMeeting(sql, bodyId, election.electingBody(), heldOn);
    }

    private static long addedElectingMeeting(DSLContext sql, long bodyId, String electingBody, LocalDate heldOn) {
        var meeting = sql.newRecord(ELECTING_MEETING);
        meeting.setBodyId(bodyId);
        meeting.setElectingBody(Typed.line(electingBody));
        meeting.setHeldOn(heldOn);
        meeting.insert();
        return meeting.getId();
    }

    static Term byId(DSLContext sql, long id) {
        var term = sql.fetchSingle(TERM, TERM.ID.eq(id));
        return new Term(id, term.getStartsOn(), term.getEndsOn());
    }

    private static Optional<Term> on(DSLContext sql, long bodyId, LocalDate day) {
        return read(sql, bodyId).stream().filter(t -> t.holds(day)).findFirst();
    }

    private static long added(DSLContext sql, long bodyId, Term term) {
        var row = sql.newRecord(TERM);
        row.setBodyId(bodyId);
        row.setStartsOn(term.startsOn());
        row.setEndsOn(term.endsOn());
        row.insert();
        return row.getId();
    }

    private static List<Term> read(DSLContext sql, long bodyId) {
        return sql.selectFrom(TERM)
                .where(TERM.BODY_ID.eq(bodyId))
                .orderBy(TERM.STARTS_ON.desc())
                .fetch(t -> new Term(t.getId(), t.getStartsOn(), t.getEndsOn()));
    }
}
