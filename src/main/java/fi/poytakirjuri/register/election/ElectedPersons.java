package fi.poytakirjuri.register.election;

import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Permission;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Makes persons of those who were elected, or tells the register's own person what the proposal told anew.
final class ElectedPersons {
    private final PersonStore persons;
    private final Texts texts;

    ElectedPersons(Database database, Texts texts) {
        this.persons = new PersonStore(database);
        this.texts = texts;
    }

    /// The id of the person that the candidate is.
    ///
    /// @param from         the day from which the person sits, and comes from the organisation of the proposal
    /// @param confirmedOn  when a consent was given that the form did not tell of
    /// @param consentWords where that consent comes from; empty where the form told of it
    long of(DSLContext sql, Candidate candidate, LocalDate from, LocalDate confirmedOn, String consentWords) {
        var known = new Acquaintances(persons.contacts(from))
                .of(candidate)
                .filter(Acquaintances.Known::isSure)
                .map(Acquaintances.Known::contact);
        long id = known.map(contact -> updated(contact, candidate, from)).orElseGet(() -> added(candidate));
        consent(id, candidate, confirmedOn, consentWords);
        permit(id, candidate);
        sql.update(CANDIDATE)
                .set(CANDIDATE.PERSON_ID, id)
                .where(CANDIDATE.ID.eq(candidate.id()))
                .execute();
        return id;
    }

    private long added(Candidate candidate) {
        long id = persons.add(candidate.givenName(), candidate.familyName(), candidate.organisation(), "");
        if (!candidate.email().isEmpty()) persons.change(id, PersonField.EMAIL, candidate.email());
        if (!candidate.phone().isEmpty()) persons.change(id, PersonField.PHONE, candidate.phone());
        return id;
    }

    /// What the register has stays; what it lacks comes from the proposal. The organisation is that of the proposal
    /// from the new seat's first day on, and until then the old one, as old papers say.
    private long updated(Contact known, Candidate candidate, LocalDate from) {
        var person = known.person();
        if (person.email().isEmpty() && !candidate.email().isEmpty())
            persons.change(person.id(), PersonField.EMAIL, candidate.email());
        if (person.phone().isEmpty() && !candidate.phone().isEmpty())
            persons.change(person.id(), PersonField.PHONE, candidate.phone());
        var organisation = candidate.organisation();
        if (!organisation.isEmpty() && !organisation.equalsIgnoreCase(known.organisation()))
            persons.moves(person.id(), organisation, "", from);
        return person.id();
    }

    private void consent(long id, Candidate candidate, LocalDate confirmedOn, String consentWords) {
        if (consentWords.isEmpty() && !Boolean.TRUE.equals(candidate.isConsenting())) return;
        var on = consentWords.isEmpty() ? receivedOn(candidate).orElse(confirmedOn) : confirmedOn;
        var before = person(id).consentOn();
        if (before == null || before.isBefore(on)) persons.consent(id, on);
    }

    private void permit(long id, Candidate candidate) {
        var answer = candidate.isPublishable();
        if (answer == null) return;
        var on = receivedOn(candidate);
        if (isNewer(person(id), on.orElse(null))) return;
        persons.permit(id, PublicField.NAME, answer, on.orElse(null), source(on));
    }

    /// Whether the person has answered since.
    private static boolean isNewer(Person person, @Nullable LocalDate on) {
        return person.permissions().stream()
                .filter(permission -> permission.field() == PublicField.NAME)
                .map(Permission::givenOn)
                .anyMatch(given -> given != null && (on == null || given.isAfter(on)));
    }

    private String source(Optional<LocalDate> on) {
        return on.map(day -> texts.get("nomination.source.form", texts.dates().date(day)))
                .orElseGet(() -> texts.get("nomination.source.proposal"));
    }

    private Person person(long id) {
        return persons.person(id).orElseThrow();
    }

    private static Optional<LocalDate> receivedOn(Candidate candidate) {
        var received = candidate.receivedAt();
        return received == null ? Optional.empty() : Optional.of(received.toLocalDate());
    }
}
