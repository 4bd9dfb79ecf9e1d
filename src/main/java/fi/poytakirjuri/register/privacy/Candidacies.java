package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE;
import static org.jooq.impl.DSL.lower;

import fi.poytakirjuri.register.roster.Person;
import java.util.Locale;
import org.jooq.Condition;

/// Which candidates are a person: those joined to the person, and those of the same family name and address that were
/// not joined yet.
final class Candidacies {
    private Candidacies() {}

    static Condition of(Person person) {
        Condition own = CANDIDATE.PERSON_ID.isNotNull().and(CANDIDATE.PERSON_ID.eq(person.id()));
        if (person.email().isEmpty()) return own;
        return own.or(CANDIDATE
                .PERSON_ID
                .isNull()
                .and(lower(CANDIDATE.EMAIL).eq(person.email().toLowerCase(Locale.ROOT)))
                .and(CANDIDATE.FAMILY_NAME.eq(person.familyName())));
    }
}
