package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.roster.SeatStore.Seated;
import fi.poytakirjuri.register.roster.Successor.Known;
import fi.poytakirjuri.register.roster.Successor.Newcomer;
import fi.poytakirjuri.register.roster.Successor.Who;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Fills the seats of those who left (rule 10).
public final class SuccessionStore {
    private final Database database;

    public SuccessionStore(Database database) {
        this.database = database;
    }

    /// Seats a successor, whose tenure replaces the last one on the seat. One who stands for other sectors than the
    /// seat's gets a seat of their own beside it, so that rosters and papers of earlier days stay as they were:
    /// [SeatHistory] then shows the old seat no longer and the new one not before.
    public Seated fill(long seatId, Successor successor) {
        return database.changeAndGet(Label.of("undo.seat.fill", nameOf(successor.who())), sql -> {
            var row = sql.fetchSingle(SEAT, SEAT.ID.eq(seatId));
            var seat = RosterRows.seats(sql, SEAT.ID.eq(seatId)).getFirst();
            var replaced = lastBefore(sql, seatId, successor);
            var seating = new Seating(sql, row.getBodyId(), successor.startsOn());
            long target = seatId;
            if (isForOthers(seat, successor)) {
                if (replaced.isEmpty()) new SeatStore(database).sectors(seatId, successor.sectors());
                else target = seating.seatBeside(row, seat.term(), successor.sectors());
            }
            long person = switch (successor.who()) {
                case Newcomer(var member) -> seating.person(member);
                case Known(var id) -> id;
            };
            long tenure = tenure(
                    sql,
                    target,
                    person,
                    seat,
                    successor,
                    replaced.map(Tenure::id).orElse(null));
            elected(sql, row.getBodyId(), tenure, successor.election());
            if (!seat.sharesSector(successor.sectors()))
                sql.update(TENURE)
                        .set(TENURE.OTHER_SECTOR_REASON, successor.otherSectorReason())
                        .where(TENURE.ID.eq(tenure))
                        .execute();
            return new Seated(person, target, tenure);
        });
    }

    /// Notes by which meeting and decision a member was elected; an electing meeting that is not known yet is made.
    public void elected(long tenureId, Successor.Election election) {
        database.change(Label.of("undo.tenure.election"), sql -> {
            long body = sql.select(SEAT.BODY_ID)
                    .from(SEAT)
                    .join(TENURE)
                    .on(TENURE.SEAT_ID.eq(SEAT.ID))
                    .where(TENURE.ID.eq(tenureId))
                    .fetchSingle()
                    .value1();
            elected(sql, body, tenureId, election);
        });
    }

    private static boolean isForOthers(Seat seat, Successor successor) {
        return !seat.role().isNamed()
                && !successor.sectors().isEmpty()
                && !successor.sectors().equals(seat.sectorIds());
    }

    private static Optional<Tenure> lastBefore(DSLContext sql, long seatId, Successor successor) {
        return RosterRows.tenures(sql, TENURE.SEAT_ID.eq(seatId)).stream()
                .filter(t -> !t.startsOn().isAfter(successor.startsOn()))
                .reduce((_, later) -> later);
    }

    private static long tenure(
            DSLContext sql, long seatId, long person, Seat seat, Successor successor, @Nullable Long replaces) {
        var ends = successor.endsOn();
        if (ends == null && seat.term() != null) ends = seat.term().endsOn();
        return Seating.tenure(sql, seatId, person, successor.startsOn(), ends, replaces);
    }

    private static void elected(DSLContext sql, long body, long tenureId, Successor.Election election) {
        var meeting = election.isKnown() ? TermStore.electingMeeting(sql, body, election) : null;
        sql.update(TENURE)
                .set(TENURE.ELECTING_MEETING_ID, meeting)
                .set(TENURE.REFERENCE, Typed.line(election.reference()))
                .where(TENURE.ID.eq(tenureId))
                .execute();
    }

    private String nameOf(Who who) {
        return switch (who) {
            case Newcomer(var member) -> member.name();
            case Known(var id) ->
                new PersonStore(database).person(id).map(Person::name).orElse("");
        };
    }
}
