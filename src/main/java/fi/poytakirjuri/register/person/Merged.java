package fi.poytakirjuri.register.person;

import fi.poytakirjuri.register.roster.Person;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stays of two persons who are one.
///
/// @param keepsOrganisation whether today's organisation stays as the kept person has it; else as the other has
public record Merged(
        String givenName,
        String familyName,
        String email,
        String phone,
        @Nullable LocalDate consentOn,
        String expertise,
        String notes,
        boolean keepsOrganisation) {
    /// What the kept person has, and where that is nothing, what the other has; notes and expertise of both.
    ///
    /// @param keepsOrganisation whether the kept person has one
    public static Merged suggested(Person kept, Person other, boolean keepsOrganisation) {
        return new Merged(
                kept.givenName(),
                kept.familyName(),
                either(kept.email(), other.email()),
                either(kept.phone(), other.phone()),
                kept.consentOn() == null ? other.consentOn() : kept.consentOn(),
                both(kept.expertise(), other.expertise(), ", "),
                both(kept.notes(), other.notes(), "\n"),
                keepsOrganisation);
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String both(String one, String other, String between) {
        return Stream.of(one, other).filter(w -> !w.isBlank()).distinct().collect(Collectors.joining(between));
    }
}
