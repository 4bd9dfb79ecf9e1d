package fi.poytakirjuri.register.person;

import static fi.poytakirjuri.register.db.schema.Tables.DIFFERENT_PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Finds persons who may have been written down twice, and remembers those who are two.
public final class DuplicateStore {
    private final Database database;
    private final PersonStore persons;

    public DuplicateStore(Database database) {
        this.database = database;
        this.persons = new PersonStore(database);
    }

    /// The pairs that may be one person and have not been told to be two, the surest first.
    public List<Likely> likely(LocalDate day) {
        return database.read(sql -> {
            var known = different(sql);
            var erased = sql.select(PERSON.ID)
                    .from(PERSON)
                    .where(PERSON.ERASED_ON.isNotNull())
                    .fetchSet(PERSON.ID);
            var everybody = persons.contacts(day).stream()
                    .filter(c -> !erased.contains(c.person().id()))
                    .toList();
            return pairs(everybody).values().stream()
                    .filter(pair -> !known.contains(key(pair.one(), pair.other())))
                    .sorted(Comparator.comparing(Likely::why))
                    .toList();
        });
    }

    /// Two who look like one and are two: not offered again.
    public void areDifferent(long one, long other) {
        database.change(
                Label.of("undo.person.different"),
                sql -> sql.insertInto(DIFFERENT_PERSON)
                        .set(DIFFERENT_PERSON.PERSON_ID, Math.min(one, other))
                        .set(DIFFERENT_PERSON.OTHER_ID, Math.max(one, other))
                        .onConflictDoNothing()
                        .execute());
    }

    /// Only those are compared that share something, so that thousands take no longer than they must.
    private static TreeMap<Long, Likely> pairs(List<Contact> everybody) {
        var found = new TreeMap<Long, Likely>();
        var alike = new ArrayList<Collection<List<Contact>>>();
        alike.add(by(everybody, p -> Likeness.email(p)));
        alike.add(by(everybody, p -> Likeness.folded(p.familyName())));
        alike.add(by(everybody, p -> Likeness.folded(p.givenName())));
        alike.add(by(everybody, DuplicateStore::inOneOrder));
        for (var groups : alike) for (var group : groups) compare(group, found);
        return found;
    }

    private static void compare(List<Contact> group, TreeMap<Long, Likely> found) {
        for (int i = 0; i < group.size(); i++)
            for (int j = i + 1; j < group.size(); j++) {
                boolean isEarlier =
                        group.get(i).person().id() < group.get(j).person().id();
                var one = group.get(isEarlier ? i : j);
                var other = group.get(isEarlier ? j : i);
                Likeness.of(one.person(), other.person())
                        .ifPresent(why -> found.putIfAbsent(key(one, other), new Likely(one, other, why)));
            }
    }

    private static Collection<List<Contact>> by(List<Contact> everybody, Function<Person, String> shared) {
        var groups = new HashMap<String, List<Contact>>();
        for (var contact : everybody) {
            var word = shared.apply(contact.person());
            if (!word.isEmpty())
                groups.computeIfAbsent(word, _ -> new ArrayList<>()).add(contact);
        }
        return groups.values();
    }

    private static String inOneOrder(Person person) {
        var given = Likeness.folded(person.givenName());
        var family = Likeness.folded(person.familyName());
        return given.compareTo(family) < 0 ? given + "\n" + family : family + "\n" + given;
    }

    private static Set<Long> different(DSLContext sql) {
        var pairs = new HashSet<Long>();
        for (var row : sql.selectFrom(DIFFERENT_PERSON)) pairs.add(key(row.getPersonId(), row.getOtherId()));
        return pairs;
    }

    private static long key(Contact one, Contact other) {
        return key(one.person().id(), other.person().id());
    }

    /// The lower id first; a register has fewer than 2³¹ persons.
    private static long key(long one, long other) {
        return Math.min(one, other) << 32 | Math.max(one, other);
    }
}
