package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That someone holds an office of the table from a day to a day. A convener may be an organisation (rule 14).
///
/// @param reference the decision: "1/2025, 5 §"; may be empty
public record Office(
        long id,
        OfficeKind kind,
        @Nullable Long personId,
        @Nullable Long organisationId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String reference) {
    public Office {
        if (personId == null && organisationId == null) throw new IllegalArgumentException("An office needs a holder");
    }

    public boolean holds(LocalDate day) {
        return new Days(startsOn, endsOn).holds(day);
    }

    public boolean isHeldBy(long person) {
        return personId != null && personId == person;
    }
}
