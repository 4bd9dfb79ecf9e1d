package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.SeatRole;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a member when one is added; a name and a role are enough.
///
/// @param organisation by its name: an existing one is found, a new one is made; may be empty
/// @param sectors ids of sectors
/// @param startsOn nothing for the beginning of the term, or today for a named representative
/// @param endsOn nothing for the end of the term, or no end for a named representative
public record NewMember(
        String givenName,
        String familyName,
        String email,
        String phone,
        String organisation,
        String title,
        SeatRole role,
        Set<Long> sectors,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    public NewMember {
        givenName = Typed.line(givenName);
        familyName = Typed.line(familyName);
        organisation = Typed.line(organisation);
        if ((givenName + familyName).isEmpty()) throw new IllegalArgumentException("A member needs a name");
        sectors = Set.copyOf(sectors);
    }

    /// Only a name and a role.
    public static NewMember of(String givenName, String familyName, SeatRole role) {
        return new NewMember(givenName, familyName, "", "", "", "", role, Set.of(), null, null);
    }

    /// The same member from an organisation.
    public NewMember from(String organisation) {
        return new NewMember(givenName, familyName, email, phone, organisation, title, role, sectors, startsOn, endsOn);
    }

    /// The same member for sectors.
    public NewMember forSectors(Set<Long> sectors) {
        return new NewMember(givenName, familyName, email, phone, organisation, title, role, sectors, startsOn, endsOn);
    }

    /// The same member from a day to a day.
    public NewMember during(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new NewMember(givenName, familyName, email, phone, organisation, title, role, sectors, startsOn, endsOn);
    }

    /// Niina Åkerlund
    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
