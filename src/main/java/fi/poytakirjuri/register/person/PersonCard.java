package fi.poytakirjuri.register.person;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.Affiliation;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.RosterStore.Sitting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything known of one person, read at once.
///
/// @param affiliations the earliest first
/// @param sittings the seats sat on, the latest first
/// @param offices the latest first
/// @param visits meetings held in which the person is written down, the latest first
/// @param actions open ones in the person's own name, the earliest due first
/// @param isSpokenOf whether anything but the person's own details speaks of the person
public record PersonCard(
        Contact contact,
        List<Affiliation> affiliations,
        List<Sitting> sittings,
        List<Office> offices,
        List<Visit> visits,
        List<Action> actions,
        boolean isSpokenOf) {
    public PersonCard {
        affiliations = List.copyOf(affiliations);
        sittings = List.copyOf(sittings);
        offices = List.copyOf(offices);
        visits = List.copyOf(visits);
        actions = List.copyOf(actions);
    }

    public Person person() {
        return contact.person();
    }

    /// The meetings in which the person was, at the table or remotely.
    public long attended() {
        return visits.stream()
                .filter(v -> v.presence() == Presence.PRESENT || v.presence() == Presence.REMOTE)
                .count();
    }

    /// The meetings to which the person came as an outside expert (rule 17).
    public List<Visit> asExpert() {
        return visits.stream().filter(v -> v.capacity() == Capacity.EXPERT).toList();
    }

    /// A meeting in which the person is written down.
    ///
    /// @param presence nothing while it is not marked
    /// @param items titles of the items that an expert came for
    public record Visit(
            Meeting meeting, Capacity capacity, @Nullable Presence presence, List<String> items) {
        public Visit {
            items = List.copyOf(items);
        }
    }
}
