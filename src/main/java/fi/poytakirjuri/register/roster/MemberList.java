package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that a member list needs, read at once: the table on a day, and who holds an office from outside it (rule 9).
///
/// @param term nothing where the day is between terms
public record MemberList(Body body, @Nullable Term term, Roster roster, List<Outsider> outsiders) {
    public MemberList {
        outsiders = List.copyOf(outsiders);
    }

    public static MemberList read(Database database, long bodyId, LocalDate day) {
        return database.read(_ -> {
            var roster = new RosterStore(database).roster(bodyId, day);
            return new MemberList(
                    new BodyStore(database).body(bodyId),
                    new TermStore(database).termOn(bodyId, day).orElse(null),
                    roster,
                    outsiders(database, bodyId, roster));
        });
    }

    private static List<Outsider> outsiders(Database database, long bodyId, Roster roster) {
        var inForce = new OfficeStore(database)
                .offices(bodyId).stream().filter(o -> o.holds(roster.on())).toList();
        var people = new PersonStore(database);
        var outsiders = new ArrayList<Outsider>();
        var ids = inForce.stream()
                .map(Office::personId)
                .filter(Objects::nonNull)
                .distinct()
                .filter(id -> roster.member(id).isEmpty())
                .toList();
        for (long id : ids) {
            var offices = inForce.stream()
                    .filter(o -> o.isHeldBy(id))
                    .map(Office::kind)
                    .sorted()
                    .distinct()
                    .toList();
            people.contact(id, roster.on()).ifPresent(c -> outsiders.add(new Outsider(c, offices)));
        }
        return outsiders;
    }

    /// Someone who holds an office and sits on no seat, such as a chair from outside.
    public record Outsider(Contact contact, List<OfficeKind> offices) {
        public Outsider {
            offices = List.copyOf(offices);
        }
    }
}
