package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_OWNER;
import static fi.poytakirjuri.register.db.schema.Tables.AFFILIATION;
import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE;
import static fi.poytakirjuri.register.db.schema.Tables.DIFFERENT_PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.PERMISSION;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.References;
import fi.poytakirjuri.register.roster.KeptNameStore;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Erases a person's data for good (GDPR, article 17), also from what could be undone. Finalised memos keep the name,
/// as the minutes of a public body must; everything else tells of an erased person.
public final class ErasureStore {
    private final Database database;
    private final PersonStore persons;
    private final MentionStore mentions;
    private final ErasureLogStore log;
    private final String nameless;

    public ErasureStore(Database database, Texts texts) {
        this.database = database;
        this.persons = new PersonStore(database);
        this.mentions = new MentionStore(database, texts);
        this.log = new ErasureLogStore(database);
        this.nameless = texts.get("privacy.erased.name");
    }

    /// Empty when there is no such person, or nothing of the person's own is left.
    public Optional<ErasurePlan> plan(long personId, LocalDate today) {
        return database.read(sql -> persons.person(personId)
                .filter(_ -> !sql.fetchExists(PERSON, PERSON.ID.eq(personId), PERSON.ERASED_ON.isNotNull()))
                .map(person -> plan(sql, person, today)));
    }

    /// Takes everything that can be taken. What is left of the person is a number, and no even that where nothing in
    /// the register speaks of it.
    ///
    /// @throws IllegalArgumentException when there is no such person
    public void erase(long personId, ErasureReason reason, LocalDate on) {
        database.changeForGood(Label.of("undo.erasure.person"), sql -> {
            var person =
                    persons.person(personId).orElseThrow(() -> new IllegalArgumentException("No person " + personId));
            var goes = goes(sql, person);
            KeptNameStore.keep(sql, personId);
            new Recipients(sql, nameless).forget(person);
            sql.deleteFrom(PERMISSION).where(PERMISSION.PERSON_ID.eq(personId)).execute();
            sql.deleteFrom(AFFILIATION)
                    .where(AFFILIATION.PERSON_ID.eq(personId))
                    .execute();
            sql.deleteFrom(CANDIDATE).where(Candidacies.of(person)).execute();
            sql.deleteFrom(DIFFERENT_PERSON)
                    .where(DIFFERENT_PERSON.PERSON_ID.eq(personId).or(DIFFERENT_PERSON.OTHER_ID.eq(personId)))
                    .execute();
            empty(sql, personId, on);
            log.note(personId, on, reason, goes);
        });
    }

    /// Takes the e-mail addresses and phone numbers of former members whose time is up, each with its line in the log.
    public void eraseContacts(Collection<Long> personIds, LocalDate on) {
        database.changeForGood(Label.of("undo.erasure.contacts"), sql -> {
            for (long id : personIds) {
                var person = persons.person(id).orElseThrow();
                new Recipients(sql, person.name()).forget(person);
                sql.update(PERSON)
                        .set(PERSON.EMAIL, "")
                        .set(PERSON.PHONE, "")
                        .where(PERSON.ID.eq(id))
                        .execute();
                sql.deleteFrom(PERMISSION)
                        .where(PERMISSION.PERSON_ID.eq(id), PERMISSION.FIELD.in(PublicField.EMAIL, PublicField.PHONE))
                        .execute();
                log.note(id, on, ErasureReason.FORMER_CONTACTS, List.of(ErasedThing.CONTACTS));
            }
        });
    }

    private ErasurePlan plan(DSLContext sql, Person person, LocalDate today) {
        var tenures = sql.fetch(TENURE, TENURE.PERSON_ID.eq(person.id()));
        boolean isSeated = tenures.stream()
                .anyMatch(t -> !t.getStartsOn().isAfter(today)
                        && (t.getEndsOn() == null || !t.getEndsOn().isBefore(today)));
        return new ErasurePlan(
                person,
                goes(sql, person),
                sql.fetchCount(
                        MEETING,
                        MEETING.ID.in(KeptNameStore.meetings(sql, person.id())),
                        MEETING.STATE.in(MeetingState.FINALISED, MeetingState.APPROVED, MeetingState.PUBLISHED)),
                tenures.size(),
                isSeated,
                sql.fetchCount(sql.selectOne()
                        .from(ACTION_OWNER)
                        .join(ACTION)
                        .on(ACTION.ID.eq(ACTION_OWNER.ACTION_ID))
                        .where(ACTION_OWNER.PERSON_ID.eq(person.id()))
                        .and(ACTION.STATE.in(ActionState.OPEN, ActionState.IN_PROGRESS))),
                mentions.of(person));
    }

    private static List<ErasedThing> goes(DSLContext sql, Person person) {
        var goes = new ArrayList<ErasedThing>();
        goes.add(ErasedThing.NAME);
        if (!(person.email() + person.phone()).isEmpty()) goes.add(ErasedThing.CONTACTS);
        if (!person.notes().isEmpty()) goes.add(ErasedThing.NOTES);
        if (!person.expertise().isEmpty()) goes.add(ErasedThing.EXPERTISE);
        if (!person.permissions().isEmpty() || person.consentOn() != null) goes.add(ErasedThing.PERMISSIONS);
        if (sql.fetchExists(AFFILIATION, AFFILIATION.PERSON_ID.eq(person.id()))) goes.add(ErasedThing.AFFILIATIONS);
        if (sql.fetchExists(CANDIDATE, Candidacies.of(person))) goes.add(ErasedThing.CANDIDACIES);
        if (new Recipients(sql, "").knows(person)) goes.add(ErasedThing.RECIPIENTS);
        return goes;
    }

    private void empty(DSLContext sql, long personId, LocalDate on) {
        if (!References.exist(sql, PERSON, personId)) {
            sql.deleteFrom(PERSON).where(PERSON.ID.eq(personId)).execute();
            return;
        }
        sql.update(PERSON)
                .set(PERSON.GIVEN_NAME, "")
                .set(PERSON.FAMILY_NAME, nameless)
                .set(PERSON.EMAIL, "")
                .set(PERSON.PHONE, "")
                .set(PERSON.NOTES, "")
                .set(PERSON.EXPERTISE, "")
                .setNull(PERSON.CONSENT_ON)
                .set(PERSON.ERASED_ON, on)
                .where(PERSON.ID.eq(personId))
                .execute();
    }
}
