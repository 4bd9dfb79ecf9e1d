package fi.poytakirjuri.register.election;

import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.roster.Contact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whom of the candidates the register knows already, so that a continuing member is not made twice.
public final class Acquaintances {
    private final List<Contact> contacts;

    /// @param contacts everyone the register knows
    public Acquaintances(List<Contact> contacts) {
        this.contacts = List.copyOf(contacts);
    }

    /// The person behind a candidate: the one the secretary linked, else the likeliest; empty where there is none, or
    /// where she has said that a namesake is someone else.
    public Optional<Known> of(Candidate candidate) {
        var linked = candidate.personId();
        if (linked != null)
            return contacts.stream()
                    .filter(contact -> contact.person().id() == linked)
                    .findFirst()
                    .map(contact -> new Known(contact, true));
        if (candidate.isSomeoneElse()) return Optional.empty();
        return contacts.stream()
                .filter(contact -> isSure(candidate, contact))
                .findFirst()
                .map(contact -> new Known(contact, true))
                .or(() -> contacts.stream()
                        .filter(contact -> isSameName(candidate, contact) || isSameEmail(candidate, contact))
                        .findFirst()
                        .map(contact -> new Known(contact, false)));
    }

    /// A name alone may be a namesake's, an address alone an association's.
    private static boolean isSure(Candidate candidate, Contact contact) {
        return isSameName(candidate, contact)
                && (isSameEmail(candidate, contact) || isSame(candidate.organisation(), contact.organisation()));
    }

    private static boolean isSameName(Candidate candidate, Contact contact) {
        return isSame(candidate.name(), contact.person().name());
    }

    private static boolean isSameEmail(Candidate candidate, Contact contact) {
        return isSame(candidate.email(), contact.person().email());
    }

    private static boolean isSame(String some, String other) {
        var plain = plain(some);
        return !plain.isEmpty() && plain.equals(plain(other));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// Someone the register knows.
    ///
    /// @param isSure false for only the same name or only the same address: that has to be asked
    public record Known(Contact contact, boolean isSure) {}
}
