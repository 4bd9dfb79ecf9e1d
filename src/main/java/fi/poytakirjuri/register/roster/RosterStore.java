package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.OFFICE;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static org.jooq.impl.DSL.select;

import fi.poytakirjuri.register.db.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// Everyone who sat on a seat in a stretch of days, in the order of the table; each tenure with the organisation,
    /// the title and the offices of its last day there.
    public List<Member> during(long bodyId, LocalDate from, LocalDate to) {
        return database.read(sql -> {
            var ofBody = SEAT.BODY_ID.eq(bodyId);
            var tenures = RosterRows.tenuresBySeat(sql, ofBody);
            var offices = RosterRows.offices(sql, OFFICE.BODY_ID.eq(bodyId));
            var members = new ArrayList<Member>();
            for (var seat : RosterRows.seats(sql, ofBody))
                for (var tenure : tenures.getOrDefault(seat.id(), List.of())) {
                    if (tenure.startsOn().isAfter(to) || tenure.days().isOver(from)) continue;
                    var end = tenure.endsOn();
                    var last = end == null || end.isAfter(to) ? to : end;
                    var held = offices.stream().filter(o -> o.holds(last)).toList();
                    var who = select(TENURE.PERSON_ID).from(TENURE).where(TENURE.ID.eq(tenure.id()));
                    var history = new SeatHistory(seat, List.of(tenure));
                    members.add(history.member(tenure, PersonRows.contacts(sql, who, last), held));
                }
            return members;
        });
    }

    private static Roster read(DSLContext sql, long bodyId, LocalDate day) {
        var ofBody = SEAT.BODY_ID.eq(bodyId);
        var offices = RosterRows.offices(sql, OFFICE.BODY_ID.eq(bodyId)).stream()
                .filter(o -> o.holds(day))
                .toList();
        var tenures = RosterRows.tenuresBySeat(sql, ofBody);
        var everyone = select(TENURE.PERSON_ID)
                .from(TENURE)
                .join(SEAT)
                .on(SEAT.ID.eq(TENURE.SEAT_ID))
                .where(ofBody);
        var contacts = PersonRows.contacts(sql, everyone, day);
        var rows = RosterRows.seats(sql, ofBody).stream()
                .flatMap(seat -> {
                    var history = new SeatHistory(seat, tenures.getOrDefault(seat.id(), List.of()));
                    return history.on(day, contacts, offices).stream();
                })
                .toList();
        return new Roster(day, rows);
    }

    /// Who has sat on a seat, in the order in which they began.
    private record SeatHistory(Seat seat, List<Tenure> tenures) {
        /// The seat's line on a day; none where the seat is not there to be sat on.
        Optional<RosterRow> on(LocalDate day, Map<Long, Contact> contacts, List<Office> offices) {
            // On the day one leaves and another comes, the one who comes sits.
            var sitting = tenures.stream().filter(t -> t.holds(day)).reduce((_, later) -> later);
            if (sitting.isPresent()) return Optional.of(member(sitting.get(), contacts, offices));
            if (!seat.isOpenOn(day) || seat.term() == null && !hasBegun(day)) return Optional.empty();
            var last = tenures.stream().filter(t -> t.days().isOver(day)).reduce((_, later) -> later);
            var next = tenures.stream().filter(t -> !t.days().hasBegun(day)).findFirst();
            return Optional.of(new Vacancy(
                    seat,
                    last.map(t -> sitting(t, contacts)).orElse(null),
                    next.map(t -> sitting(t, contacts)).orElse(null)));
        }

        /// A permanent seat was not there before the first one who sat on it.
        private boolean hasBegun(LocalDate day) {
            return tenures.isEmpty() || tenures.getFirst().days().hasBegun(day);
        }

        private Member member(Tenure tenure, Map<Long, Contact> contacts, List<Office> offices) {
            var contact = contact(tenure, contacts);
            var held = offices.stream()
                    .filter(o -> o.isHeldBy(tenure.personId()))
                    .map(Office::kind)
                    .toList();
            return new Member(seat, tenure, contact, held);
        }

        private static Vacancy.Sitting sitting(Tenure tenure, Map<Long, Contact> contacts) {
            return new Vacancy.Sitting(contact(tenure, contacts).person(), tenure);
        }

        private static Contact contact(Tenure tenure, Map<Long, Contact> contacts) {
            var contact = contacts.get(tenure.personId());
            if (contact == null) throw new IllegalStateException("No person " + tenure.personId());
            return contact;
        }
    }
}
