package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.AFFILIATION;
import static fi.poytakirjuri.register.db.schema.Tables.DIFFERENT_PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.PERMISSION;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static org.jooq.impl.DSL.select;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.References;
import fi.poytakirjuri.register.db.schema.tables.records.AffiliationRecord;
import fi.poytakirjuri.register.db.schema.tables.records.PersonRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Keeps persons: their names and contacts, what may be published of them, and whom they come from.
public final class PersonStore {
    private final Database database;
    private final FinnishOrder order = new FinnishOrder();

    public PersonStore(Database database) {
        this.database = database;
    }

    /// Everyone the register knows, as on a day, by family name in Finnish order; not those whose data was erased.
    public List<Contact> contacts(LocalDate day) {
        var known = select(PERSON.ID).from(PERSON).where(PERSON.ERASED_ON.isNull());
        var contacts = database.read(sql -> PersonRows.contacts(sql, known, day));
        return contacts.values().stream()
                .sorted(order.by(c -> c.person().listName()))
                .toList();
    }

    public Optional<Contact> contact(long personId, LocalDate day) {
        return database.read(sql -> Optional.ofNullable(
                PersonRows.contacts(sql, select(PERSON.ID).from(PERSON).where(PERSON.ID.eq(personId)), day)
                        .get(personId)));
    }

    public Optional<Person> person(long id) {
        return database.read(sql -> Optional.ofNullable(
                PersonRows.persons(sql, select(PERSON.ID).from(PERSON).where(PERSON.ID.eq(id)))
                        .get(id)));
    }

    /// The e-mail addresses and phone numbers that their owners have not allowed to be published: what a public paper
    /// keeps out of its texts.
    public List<String> unpublished() {
        return database.read(sql -> PersonRows.persons(sql, select(PERSON.ID).from(PERSON)).values().stream()
                .flatMap(person -> Stream.of(
                        person.allows(PublicField.EMAIL) ? "" : person.email(),
                        person.allows(PublicField.PHONE) ? "" : person.phone()))
                .filter(contact -> !contact.isBlank())
                .distinct()
                .sorted()
                .toList());
    }

    /// Adds someone who is not a member, such as an expert, and tells the id.
    public long add(String givenName, String familyName, String organisation, String title) {
        var name = (Typed.line(givenName) + " " + Typed.line(familyName)).strip();
        return database.changeAndGet(Label.of("undo.person.add", name), sql -> {
            long person = added(sql, givenName, familyName, "", "");
            affiliated(sql, person, organisation, title);
            return person;
        });
    }

    /// Takes away a person whom nothing in the register speaks of.
    ///
    /// @return whether the person could be taken away
    public boolean remove(long personId) {
        return database.changeAndGet(Label.of("undo.person.remove", nameOf(personId)), sql -> {
            if (isSpokenOf(sql, personId)) return false;
            return sql.deleteFrom(PERSON).where(PERSON.ID.eq(personId)).execute() > 0;
        });
    }

    /// Whether anything but the person's own details speaks of the person.
    public boolean isSpokenOf(long personId) {
        return database.read(sql -> isSpokenOf(sql, personId));
    }

    static boolean isSpokenOf(DSLContext sql, long personId) {
        return References.exist(sql, PERSON, personId, PERMISSION, AFFILIATION, DIFFERENT_PERSON);
    }

    /// Writes one of a person's own details; typing it further goes on the same step. A corrected name is in every
    /// draft; finalised memos keep the old one.
    ///
    /// @throws IllegalArgumentException when nothing would be left of the name
    public void change(long personId, PersonField field, String value) {
        database.change(typing(field.label(), personId, field.name()), sql -> {
            if (field.isName()) KeptNameStore.keep(sql, personId);
            var person = sql.fetchSingle(PERSON, PERSON.ID.eq(personId));
            person.set(column(field), field == PersonField.NOTES ? Typed.text(value) : Typed.line(value));
            if (field.isName() && (person.getGivenName() + person.getFamilyName()).isEmpty())
                throw new IllegalArgumentException("A person needs a name");
            person.update();
        });
    }

    /// Notes when the person agreed to be in the register; nothing takes the consent back.
    public void consent(long personId, @Nullable LocalDate on) {
        database.change(
                Label.of("undo.person.consent", nameOf(personId)),
                sql -> sql.update(PERSON)
                        .set(PERSON.CONSENT_ON, on)
                        .where(PERSON.ID.eq(personId))
                        .execute());
    }

    /// Notes the person's yes or no to publishing a field.
    public void permit(long personId, PublicField field, boolean granted, @Nullable LocalDate on, String source) {
        database.change(Label.of("undo.person.permission", nameOf(personId)), sql -> {
            var permission = sql.fetchOne(PERMISSION, PERMISSION.PERSON_ID.eq(personId), PERMISSION.FIELD.eq(field));
            if (permission == null) permission = sql.newRecord(PERMISSION);
            permission.setPersonId(personId);
            permission.setField(field);
            permission.setIsGranted(granted);
            permission.setGivenOn(on);
            permission.setSource(Typed.line(source));
            keep(permission);
        });
    }

    /// Corrects whom the person comes from on a day, by the organisation's name: an existing one is found, else one is
    /// made in the same step. One that was made by a slip of typing and is spoken of nowhere else goes away.
    public void organisation(long personId, String typed, LocalDate day) {
        database.change(Label.of("undo.person.organisation", nameOf(personId)), sql -> {
            var affiliation = affiliation(sql, personId, day);
            var before = affiliation.getOrganisationId();
            affiliation.setOrganisationId(typed.isBlank() ? null : OrganisationRows.namedOrNew(sql, typed));
            keep(affiliation);
            if (before != null && !before.equals(affiliation.getOrganisationId())) OrganisationStore.sweep(sql, before);
        });
    }

    /// Corrects as what the person is in the organisation on a day.
    public void title(long personId, String title, LocalDate day) {
        database.change(typing("undo.person.title", personId, "TITLE"), sql -> {
            var affiliation = affiliation(sql, personId, day);
            affiliation.setTitle(Typed.line(title));
            keep(affiliation);
        });
    }

    /// From a day on the person comes from another organisation; until then from the old one, as old papers say.
    public void moves(long personId, String organisation, String title, LocalDate from) {
        database.change(Label.of("undo.person.organisation", nameOf(personId)), sql -> {
            var old = inForce(sql, personId, from.minusDays(1));
            if (old != null) {
                old.setEndsOn(from.minusDays(1));
                old.update();
            }
            var affiliation = sql.newRecord(AFFILIATION);
            affiliation.setPersonId(personId);
            affiliation.setOrganisationId(OrganisationRows.namedOrNew(sql, organisation));
            affiliation.setTitle(Typed.line(title));
            affiliation.setStartsOn(from);
            affiliation.insert();
        });
    }

    static long added(DSLContext sql, String givenName, String familyName, String email, String phone) {
        var person = sql.newRecord(PERSON);
        person.setGivenName(Typed.line(givenName));
        person.setFamilyName(Typed.line(familyName));
        person.setEmail(Typed.line(email));
        person.setPhone(Typed.line(phone));
        person.insert();
        return person.getId();
    }

    /// Writes down where a new person comes from, if anything is known of it.
    static void affiliated(DSLContext sql, long person, String organisation, String title) {
        affiliated(sql, person, organisation.isBlank() ? null : OrganisationRows.namedOrNew(sql, organisation), title);
    }

    static void affiliated(DSLContext sql, long person, @Nullable Long organisationId, String title) {
        if (organisationId == null && title.isBlank()) return;
        var affiliation = sql.newRecord(AFFILIATION);
        affiliation.setPersonId(person);
        affiliation.setOrganisationId(organisationId);
        affiliation.setTitle(Typed.line(title));
        affiliation.insert();
    }

    /// The person's affiliation that day, or a new one without limits where there is none.
    private static AffiliationRecord affiliation(DSLContext sql, long personId, LocalDate day) {
        var found = inForce(sql, personId, day);
        if (found != null) return found;
        var affiliation = sql.newRecord(AFFILIATION);
        affiliation.setPersonId(personId);
        affiliation.setTitle("");
        return affiliation;
    }

    private static @Nullable AffiliationRecord inForce(DSLContext sql, long personId, LocalDate day) {
        return sql.selectFrom(AFFILIATION)
                .where(AFFILIATION.PERSON_ID.eq(personId))
                .and(AFFILIATION.STARTS_ON.isNull().or(AFFILIATION.STARTS_ON.le(day)))
                .and(AFFILIATION.ENDS_ON.isNull().or(AFFILIATION.ENDS_ON.ge(day)))
                .orderBy(AFFILIATION.STARTS_ON.desc().nullsLast(), AFFILIATION.ID.desc())
                .limit(1)
                .fetchOne();
    }

    /// jOOQ's own `store` takes SQLite's ids, which the schema leaves nullable, for known ones and updates nothing.
    private static void keep(UpdatableRecord<?> row) {
        if (row.get("id") == null) row.insert();
        else row.update();
    }

    private Label typing(String key, long personId, String field) {
        return Label.of(key, nameOf(personId)).continuing("person." + personId + "." + field);
    }

    private String nameOf(long personId) {
        return person(personId).map(Person::name).orElse("");
    }

    private static TableField<PersonRecord, String> column(PersonField field) {
        return switch (field) {
            case GIVEN_NAME -> PERSON.GIVEN_NAME;
            case FAMILY_NAME -> PERSON.FAMILY_NAME;
            case EMAIL -> PERSON.EMAIL;
            case PHONE -> PERSON.PHONE;
            case EXPERTISE -> PERSON.EXPERTISE;
            case NOTES -> PERSON.NOTES;
        };
    }
}
