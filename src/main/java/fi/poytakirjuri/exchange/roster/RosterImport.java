package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.exchange.roster.RosterPreview.Difference;
import fi.poytakirjuri.exchange.roster.RosterPreview.Row;
import fi.poytakirjuri.exchange.roster.RosterPreview.State;
import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SectorStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares a file with the register and tells line by line what taking it in would do. A person is known by the name
/// or the e-mail address, a membership by its days. Nothing is written here; see [RosterTaking].
public final class RosterImport {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Database database;
    private final RosterStore rosters;
    private final PersonStore persons;
    private final RosterDifferences differences;

    public RosterImport(Database database, Texts texts) {
        this.database = database;
        this.rosters = new RosterStore(database);
        this.persons = new PersonStore(database);
        this.differences = new RosterDifferences(texts);
    }

    /// @param day the day that the list tells of: a file tells of the same
    public RosterPreview preview(RosterFile file, long bodyId, LocalDate day) {
        return database.read(_ -> {
            var today = rosters.roster(bodyId, day).members();
            var ofDay = today.stream().collect(Collectors.toMap(m -> m.tenure().id(), m -> m));
            var members = rosters.during(bodyId, FIRST, LAST).stream()
                    .map(m -> ofDay.getOrDefault(m.tenure().id(), m))
                    .toList();
            var known = new KnownPeople(persons.contacts(day), members);
            var rows = new ArrayList<Row>();
            var told = new HashSet<Long>();
            var added = new HashSet<String>();
            for (var line : file.lines()) rows.add(row(line, known, day, told, added));
            var missing = today.stream()
                    .filter(m -> !told.contains(m.tenure().id()))
                    .map(m -> m.person().name())
                    .toList();
            return new RosterPreview(rows, missing, today.size(), newSectors(file, bodyId), file.unknown());
        });
    }

    /// @param told  tenures that earlier lines were about
    /// @param added new memberships of earlier lines
    private Row row(RosterFile.Line line, KnownPeople known, LocalDate day, HashSet<Long> told, HashSet<String> added) {
        var entry = line.entry();
        var person = known.of(entry);
        var member = person == null ? null : known.membership(person, entry, day);
        if (member != null) {
            boolean isTwice = !told.add(member.tenure().id());
            List<Difference> all = isTwice ? List.of() : differences.of(member, entry);
            var state = isTwice ? State.TWICE : all.isEmpty() ? State.SAME : State.CHANGED;
            return new Row(line.number(), entry, state, all, member, person);
        }
        var state = person == null ? State.NEW : State.RETURNING;
        if (!added.add(folded(entry.name()) + entry.startsOn())) state = State.TWICE;
        return new Row(line.number(), entry, state, List.of(), null, person);
    }

    private List<String> newSectors(RosterFile file, long bodyId) {
        var known = new SectorStore(database)
                .sectors(bodyId).stream().map(s -> folded(s.name())).collect(Collectors.toSet());
        return file.lines().stream()
                .flatMap(line -> line.entry().sectors().stream())
                .filter(name -> known.add(folded(name)))
                .toList();
    }

    static String folded(String words) {
        return Folding.of(words).strip();
    }

    /// Whom the register knows, by name and by address.
    private static final class KnownPeople {
        private final Map<String, List<Long>> byName = new HashMap<>();
        private final Map<String, Long> byEmail = new HashMap<>();
        private final Map<Long, List<Member>> memberships;

        KnownPeople(List<Contact> contacts, List<Member> members) {
            memberships = members.stream()
                    .collect(Collectors.groupingBy(m -> m.person().id()));
            for (var contact : contacts) {
                Person person = contact.person();
                byName.computeIfAbsent(folded(person.name()), _ -> new ArrayList<>())
                        .add(person.id());
                if (!person.email().isEmpty())
                    byEmail.putIfAbsent(person.email().toLowerCase(Locale.ROOT), person.id());
            }
        }

        /// Of namesakes the one who is or was a member, or the one with the address.
        @Nullable
        Long of(RosterEntry entry) {
            var email = byEmail.get(entry.email().toLowerCase(Locale.ROOT));
            var named = byName.getOrDefault(folded(entry.name()), List.of());
            if (email != null && (named.isEmpty() || named.contains(email))) return email;
            return named.stream()
                    .max(Comparator.comparing(memberships::containsKey))
                    .orElse(null);
        }

        /// The membership whose days meet the line's; without a first day the one of the day, else the latest.
        @Nullable
        Member membership(long person, RosterEntry entry, LocalDate day) {
            var all = memberships.getOrDefault(person, List.of());
            var starts = entry.startsOn();
            if (starts == null)
                return latest(all.stream().filter(m -> m.tenure().holds(day)))
                        .or(() -> latest(all.stream()))
                        .orElse(null);
            var days = new Days(starts, entry.endsOn());
            return all.stream()
                    .filter(m -> m.tenure().days().meets(days))
                    .min(Comparator.comparing(m ->
                            Math.abs(ChronoUnit.DAYS.between(starts, m.tenure().startsOn()))))
                    .orElse(null);
        }

        private static Optional<Member> latest(Stream<Member> members) {
            return members.max(Comparator.comparing(m -> m.tenure().startsOn()));
        }
    }
}
