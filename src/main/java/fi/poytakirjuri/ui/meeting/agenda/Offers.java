package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.meeting.Idea;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Undealt;
import java.util.List;
import java.util.Optional;

/// What waits for an agenda, and where its own items can go.
///
/// @param later      the coming meetings after this one, the first to come first
/// @param unapproved the previous meeting, when its memo waits for approval and no item is about that
/// @param undealt    matters that earlier meetings did not deal with
/// @param ideas      the bank of ideas
public record Offers(List<Meeting> later, Optional<Meeting> unapproved, List<Undealt> undealt, List<Idea> ideas) {
    public static final Offers NONE = new Offers(List.of(), Optional.empty(), List.of(), List.of());

    public Offers {
        later = List.copyOf(later);
        undealt = List.copyOf(undealt);
        ideas = List.copyOf(ideas);
    }

    /// How many things wait.
    public int count() {
        return unapproved.map(_ -> 1).orElse(0) + undealt.size() + ideas.size();
    }
}
