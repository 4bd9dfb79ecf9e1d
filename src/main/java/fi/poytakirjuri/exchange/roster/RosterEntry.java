package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.SeatRole;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One membership as a file tells it; what a file leaves out is empty.
///
/// @param sectors by name, in the file's order
public record RosterEntry(
        String familyName,
        String givenName,
        String organisation,
        String title,
        @Nullable SeatRole role,
        List<String> sectors,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String email,
        String phone,
        @Nullable LocalDate consentOn) {
    public RosterEntry {
        familyName = Typed.line(familyName);
        givenName = Typed.line(givenName);
        organisation = Typed.line(organisation);
        title = Typed.line(title);
        email = Typed.line(email);
        phone = Typed.line(phone);
        sectors = sectors.stream().map(Typed::line).filter(s -> !s.isEmpty()).toList();
    }

    /// Niina Åkerlund
    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
