package fi.poytakirjuri.register.retention;

import fi.poytakirjuri.register.election.Unelected;
import fi.poytakirjuri.register.roster.Person;
import java.time.LocalDate;
import java.util.List;

/// What has been kept for as long as the table's settings say, and waits for the secretary; nothing goes by itself.
///
/// @param contacts   former members whose contacts have been kept long enough
/// @param unelected  rounds whose unelected candidates have
/// @param unspokenOf persons nobody and nothing speaks of
public record Due(List<Former> contacts, List<Unelected> unelected, List<Person> unspokenOf) {
    public Due {
        contacts = List.copyOf(contacts);
        unelected = List.copyOf(unelected);
        unspokenOf = List.copyOf(unspokenOf);
    }

    /// What the room's badge counts.
    public int count() {
        return contacts.size() + unelected.size();
    }

    /// @param left  when the last membership or office ended
    /// @param since the day from which the contacts may no longer be kept
    public record Former(Person person, LocalDate left, LocalDate since) {}
}
