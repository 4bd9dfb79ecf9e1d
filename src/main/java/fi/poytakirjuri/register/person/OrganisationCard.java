package fi.poytakirjuri.register.person;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.roster.Affiliation;
import fi.poytakirjuri.register.roster.Organisation;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.Seat;
import java.util.List;

/// Everything known of one organisation, read at once.
///
/// @param people who comes or came from it, by name in Finnish order
/// @param seats those to which it names a representative
/// @param actions open ones in its own name, the earliest due first
/// @param isSpokenOf whether anything but its own names speaks of it
public record OrganisationCard(
        Organisation organisation, List<From> people, List<Seat> seats, List<Action> actions, boolean isSpokenOf) {
    public OrganisationCard {
        people = List.copyOf(people);
        seats = List.copyOf(seats);
        actions = List.copyOf(actions);
    }

    /// A person's time in the organisation.
    public record From(Person person, Affiliation affiliation) {}
}
