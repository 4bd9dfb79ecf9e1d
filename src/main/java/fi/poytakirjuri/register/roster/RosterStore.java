package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.OFFICE;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.select;

import fi.poytakirjuri.register.db.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Reads the roster of any day, past or to come: never today's in a paper of another day.
public final class RosterStore {
    private final Database database;

    public RosterStore(Database database) {
        this.database = database;
    }

    /// Every seat of the body on a day, in the order of the table, and who sits on it.
    public Roster roster(long bodyId, LocalDate day) {
        return database.read(sql -> read(sql, bodyId, day));
    }

    /// The person as a member on a day, if one.
    public Optional<Member> member(long bodyId, long personId, LocalDate day) {
        return roster(bodyId, day).member(personId);
    }

    /// A person's times on the seats of all bodies, in the order in which they began.
    public List<Tenure> tenures(long personId) {
        return database.read(sql -> RosterRows.tenures(sql, TENURE.PERSON_ID.eq(personId)));
    }

    /// A person's times with the seats they were on, in the order in which they began.
    public List<Sitting> sittings(long personId) {
        return database.read(sql -> {
            var tenures = RosterRows.tenures(sql, TENURE.PERSON_ID.eq(personId));
            var ids = tenures.stream().map(Tenure::seatId).toList();
            var seats = RosterRows.seats(sql, SEAT.ID.in(ids)).stream()
                    .collect(Collectors.toMap(Seat::id, Function.identity()));
            return tenures.stream()
                    .map(t -> new Sitting(requireNonNull(seats.get(t.seatId())), t))
                    .toList();
        });
    }

    /// The seats of all bodies to which an organisation names the person.
    public List<Seat> namedBy(long organisationId) {
        return database.read(sql -> RosterRows.seats(sql, SEAT.NAMED_BY_ID.eq(organisationId)));
    }

    /// A time on a seat.
    public record Sitting(Seat seat, Tenure tenure) {}

    /// Everyone who sat on a seat in a stretch of days, in the order of the table; each tenure with the organisation,
    /// the title and the offices of its last day there.
    public List<Member> during(long bodyId, LocalDate from, LocalDate to) {
        return database.read(sql -> table(sql, bodyId).during(new Days(from, to), tenure -> {
            var end = tenure.endsOn();
            return end == null || end.isAfter(to) ? to : end;
        }));
    }

    /// The whole term: everyone who sat, sits or will sit during it, each as [Tenure#toldOn] says, and the seats of the
    /// term on which no one has sat; in the order of the table.
    public List<RosterRow> inTerm(long bodyId, Term term, LocalDate today) {
        return database.read(sql -> {
            var table = table(sql, bodyId);
            return table.seats().stream()
                    .<RosterRow>flatMap(seat -> {
                        if (seat.tenures().isEmpty() && term.equals(seat.seat().term()))
                            return Stream.of(new Vacancy(seat.seat(), null, null));
                        return table.sat(seat, term.days(), tenure -> tenure.toldOn(term, today));
                    })
                    .toList();
        });
    }

    /// The times on the body's seats that cannot all be right.
    public List<Overlap> overlaps(long bodyId) {
        return database.read(sql -> Overlap.of(RosterRows.tenures(
                sql, TENURE.SEAT_ID.in(select(SEAT.ID).from(SEAT).where(SEAT.BODY_ID.eq(bodyId))))));
    }

    private static Roster read(DSLContext sql, long bodyId, LocalDate day) {
        var table = table(sql, bodyId);
        return new Roster(
                day,
                table.seats().stream()
                        .flatMap(seat -> seat.on(day, table.contacts(), table.offices()).stream())
                        .toList());
    }

    private static Table table(DSLContext sql, long bodyId) {
        var ofBody = SEAT.BODY_ID.eq(bodyId);
        var tenures = RosterRows.tenuresBySeat(sql, ofBody);
        var successors = tenures.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.replacesId() != null)
                .collect(groupingBy(t -> requireNonNull(t.replacesId())));
        var everyone = select(TENURE.PERSON_ID)
                .from(TENURE)
                .join(SEAT)
                .on(SEAT.ID.eq(TENURE.SEAT_ID))
                .where(ofBody);
        return new Table(
                RosterRows.seats(sql, ofBody).stream()
                        .map(seat -> new SeatHistory(seat, tenures.getOrDefault(seat.id(), List.of()), successors))
                        .toList(),
                ContactHistory.read(sql, everyone),
                RosterRows.offices(sql, OFFICE.BODY_ID.eq(bodyId)));
    }

    /// All there is of a body's seats at all times, each thing read once.
    private record Table(List<SeatHistory> seats, ContactHistory contacts, List<Office> offices) {
        List<Member> during(Days days, Function<Tenure, LocalDate> toldOn) {
            return seats.stream().flatMap(seat -> sat(seat, days, toldOn)).toList();
        }

        Stream<Member> sat(SeatHistory seat, Days days, Function<Tenure, LocalDate> toldOn) {
            return seat.tenures().stream()
                    .filter(tenure -> tenure.days().meets(days))
                    .map(tenure -> seat.member(tenure, toldOn.apply(tenure), contacts, offices));
        }
    }
}
