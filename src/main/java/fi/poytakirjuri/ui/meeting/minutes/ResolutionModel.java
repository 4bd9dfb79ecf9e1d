package fi.poytakirjuri.ui.meeting.minutes;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.decision.OutcomeWords;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ResolutionStore;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.Optional;

/// How the items of the open meeting are decided, beside the words of their decisions.
final class ResolutionModel {
    private final OpenMeeting open;
    private final ResolutionStore resolutions;
    private final OutcomeWords words;
    private final Texts texts;

    ResolutionModel(OpenMeeting open, ResolutionStore resolutions, Texts texts) {
        this.open = open;
        this.resolutions = resolutions;
        this.words = new OutcomeWords(texts);
        this.texts = texts;
    }

    /// Whether the item decides anything, or is there to be decided: else there is nothing to choose.
    boolean asks(AgendaItem item) {
        return words.of(item).isPresent() || item.resolution().isTold();
    }

    /// Whether the memo is finalised: then it changes only by a correction.
    boolean isLocked() {
        return open.meeting().filter(meeting -> meeting.isLocked()).isPresent();
    }

    /// What a choice is called: the words of the decision tell one by themselves.
    String name(Optional<Outcome> choice, AgendaItem item) {
        return choice.map(outcome -> texts.of("decision", outcome))
                .orElseGet(() -> words.told(item.decision())
                        .map(told -> texts.get("decision.outcome.byWords", texts.of("decision", told)))
                        .orElse(texts.get("decision.outcome.none")));
    }

    void choose(AgendaItem item, Optional<Outcome> choice) {
        open.write(() -> resolutions.setOutcome(item.id(), choice.orElse(null)));
    }

    void setUnanimous(AgendaItem item, boolean isUnanimous) {
        open.write(() -> resolutions.setUnanimous(item.id(), isUnanimous));
    }

    /// Call on the register's thread.
    void setDissent(long itemId, String words) {
        resolutions.setDissent(itemId, words);
    }

    /// Call on the register's thread.
    void setVote(long itemId, String words) {
        resolutions.setVote(itemId, words);
    }
}
