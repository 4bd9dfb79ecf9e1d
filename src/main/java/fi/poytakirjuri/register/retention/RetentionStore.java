package fi.poytakirjuri.register.retention;

import static fi.poytakirjuri.register.db.schema.Tables.OFFICE;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.election.UnelectedStore;
import fi.poytakirjuri.register.retention.Due.Former;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Knows how long whose data may be kept: by the table's settings (GDPR, article 5, storage limitation).
public final class RetentionStore {
    private final Database database;
    private final PersonStore persons;
    private final BodyStore bodies;
    private final UnelectedStore unelected;

    public RetentionStore(Database database) {
        this.database = database;
        this.persons = new PersonStore(database);
        this.bodies = new BodyStore(database);
        this.unelected = new UnelectedStore(database);
    }

    /// Former members whose contacts have been kept long enough.
    public List<Former> contacts(long bodyId, LocalDate today) {
        return database.read(sql -> {
            var ends = ends(sql);
            int years = years(bodyId);
            return persons.contacts(today).stream()
                    .flatMap(contact -> former(contact.person(), ends, years).stream())
                    .filter(former -> !former.since().isAfter(today))
                    .toList();
        });
    }

    public Due due(long bodyId, LocalDate today) {
        return database.read(_ -> {
            var everybody =
                    persons.contacts(today).stream().map(Contact::person).toList();
            return new Due(
                    contacts(bodyId, today),
                    unelected.waiting(bodyId, today),
                    everybody.stream()
                            .filter(person -> person.expertise().isEmpty() && !persons.isSpokenOf(person.id()))
                            .toList());
        });
    }

    /// Until when a person's contacts may be kept; nothing for one who is no former member.
    public Optional<Former> former(long bodyId, long personId) {
        return database.read(sql -> persons.person(personId).flatMap(p -> former(p, ends(sql), years(bodyId))));
    }

    private int years(long bodyId) {
        return bodies.body(bodyId).settings().number(Setting.YEARS_TO_KEEP_FORMER_CONTACTS);
    }

    private static Optional<Former> former(Person person, Map<Long, LocalDate> ends, int years) {
        var left = ends.get(person.id());
        boolean hasContacts = !(person.email() + person.phone()).isEmpty();
        if (left == null || left.equals(LocalDate.MAX) || !hasContacts) return Optional.empty();
        return Optional.of(new Former(person, left, left.plusYears(years)));
    }

    /// When each one's last membership or office ends; the end of days for one without an end.
    private static Map<Long, LocalDate> ends(DSLContext sql) {
        var ends = new HashMap<Long, LocalDate>();
        for (var tenure : sql.selectFrom(TENURE)) last(ends, tenure.getPersonId(), tenure.getEndsOn());
        for (var office : sql.selectFrom(OFFICE).where(OFFICE.PERSON_ID.isNotNull()))
            last(ends, requireNonNull(office.getPersonId()), office.getEndsOn());
        return ends;
    }

    private static void last(Map<Long, LocalDate> ends, long person, @Nullable LocalDate end) {
        var until = end == null ? LocalDate.MAX : end;
        ends.merge(person, until, (one, other) -> one.isAfter(other) ? one : other);
    }
}
