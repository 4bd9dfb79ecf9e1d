package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That someone holds an office of the table from a day to a day. A convener may be an organisation (rule 14).
///
/// @param meetingId the meeting of the table that decided of it
/// @param reference the decision: "1/2025, 5 §"; may be empty
public record Office(
        long id,
        OfficeKind kind,
        @Nullable Long personId,
        @Nullable Long organisationId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Long meetingId,
        String reference) {
    public Office {
        if (personId == null && organisationId == null) throw new IllegalArgumentException("An office needs a holder");
    }

    public Days days() {
        return new Days(startsOn, endsOn);
    }

    public boolean holds(LocalDate day) {
        return days().holds(day);
    }

    public boolean isHeldBy(long person) {
        return personId != null && personId == person;
    }
}
