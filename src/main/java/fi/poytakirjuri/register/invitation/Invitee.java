package fi.poytakirjuri.register.invitation;

import java.util.Optional;

/// Someone whom a meeting concerns.
///
/// @param organisation as on the meeting's date; may be empty
/// @param email        as the register has it: perhaps empty, perhaps no address
public record Invitee(String name, String organisation, String email) {
    /// Where mail reaches this person; empty where it does not.
    public Optional<MailAddress> address() {
        return MailAddress.isAddress(email) ? Optional.of(new MailAddress(name, email)) : Optional.empty();
    }
}
