package fi.poytakirjuri.bench;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.SeatStore.Seated;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;

/// A register that a table has kept for thirty years: fifteen terms of twelve members and ten meetings a year with
/// their agendas, minutes, attendance, actions and stored papers. The last year's meetings are still being written.
public final class ThirtyYears {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int FIRST = 1997;
    private static final int YEARS = 30;
    private static final int MEETINGS = 10;
    private static final int ITEMS = 9;
    private static final int MEMBERS = 12;
    private static final int PAPER_BYTES = 60_000;

    private final Database database;
    private final SeatStore seats;
    private final MeetingStore meetings;
    private final Random random = new Random(1997);
    private long body;

    private ThirtyYears(Database database) {
        this.database = database;
        this.seats = new SeatStore(database);
        this.meetings = new MeetingStore(database);
    }

    /// Makes the register and tells its table's id.
    public static long make(Path file) throws Exception {
        try (var database = Database.create(file, Clock.systemUTC())) {
            var years = new ThirtyYears(database);
            database.change(Label.of("undo.meeting.add"), years::fill);
            database.forgetUndo();
            return years.body;
        }
    }

    private void fill(DSLContext sql) {
        body = new BodyStore(database).add("Kolmenkymmenen vuoden kumppanuuspöytä", "Pitkä pöytä");
        var sectors = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) sectors.add(new SectorStore(database).add(body, "Toimiala " + i, 2));
        for (int year = FIRST; year < FIRST + YEARS; year += 2) {
            new TermStore(database).add(body, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
            var members = term(year, sectors);
            for (int i = 0; i < 2 * MEETINGS; i++) meeting(sql, year + i / MEETINGS, i % MEETINGS, members);
        }
    }

    private List<Seated> term(int year, List<Long> sectors) {
        var members = new ArrayList<Seated>();
        for (int i = 0; i < MEMBERS; i++) {
            var member = new NewMember(
                            "Etunimi" + year,
                            "Sukunimi" + i,
                            i + "." + year + "@esimerkki.fi",
                            "040 " + year + " " + i,
                            "Järjestö " + i + " ry",
                            "",
                            SeatRole.ASSOCIATION_REP,
                            Set.of(),
                            null,
                            null)
                    .forSectors(Set.of(sectors.get(i % sectors.size())));
            members.add(seats.add(body, member, LocalDate.of(year, 1, 1)));
        }
        return members;
    }

    private void meeting(DSLContext sql, int year, int number, List<Seated> members) {
        var day = LocalDate.of(year, number + 1, 10);
        var secretary = members.getFirst().personId();
        long id = meetings.add(new NewMeeting(
                body,
                "",
                day,
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Järjestötalo",
                secretary,
                secretary,
                secretary,
                "",
                ""));
        for (int i = 0; i < ITEMS; i++) item(sql, id, i, members.get(i % MEMBERS));
        for (var member : members)
            sql.execute(
                    "INSERT INTO attendance (meeting_id, person_id, presence) VALUES (?, ?, 'PRESENT')",
                    id,
                    member.personId());
        meetings.setState(id, year < TODAY.getYear() ? MeetingState.PUBLISHED : MeetingState.HELD);
        if (year < TODAY.getYear()) paper(sql, id);
    }

    /// By SQL, for thirty years of typing take long through the stores.
    private void item(DSLContext sql, long meeting, int number, Seated owner) {
        sql.execute(
                "INSERT INTO agenda_item (meeting_id, position, kind, title, background, discussion, decision)"
                        + " VALUES (?, ?, 'DECISION', ?, ?, ?, 'Sovittiin, että asia valmistellaan.')",
                meeting,
                number,
                "Asia " + number,
                "Selostus siitä, mitä asiassa on tapahtunut. ".repeat(6),
                "Keskustelussa todettiin, että asia etenee. ".repeat(8));
        if (number % 3 != 0) return;
        sql.execute(
                "INSERT INTO action (body_id, item_id, text, due_words, state)"
                        + " VALUES (?, last_insert_rowid(), 'Valmistellaan asia', 'ensi kokous', ?)",
                body,
                number == 0 ? "OPEN" : "DONE");
        sql.execute(
                "INSERT INTO action_owner (action_id, kind, person_id)" + " SELECT max(id), 'PERSON', ? FROM action",
                owner.personId());
    }

    private void paper(DSLContext sql, long meeting) {
        var bytes = new byte[PAPER_BYTES];
        random.nextBytes(bytes);
        var hash = FileStore.put(sql, bytes);
        sql.execute(
                "INSERT INTO document_version (body_id, meeting_id, paper, version, made_at, sha256)"
                        + " VALUES (?, ?, 'muistio', 1, '2026-01-01T12:00:00', ?)",
                body,
                meeting,
                hash);
        sql.execute(
                "INSERT INTO publication (body_id, meeting_id, paper, published_on, sha256)"
                        + " VALUES (?, ?, 'muistio', '2026-01-01', ?)",
                body,
                meeting,
                hash);
    }
}
