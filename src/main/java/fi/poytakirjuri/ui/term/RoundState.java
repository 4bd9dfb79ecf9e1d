package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.ui.kit.Icon;
import java.time.LocalDateTime;

/// How far a nomination round is.
enum RoundState {
    COMING(Icon.CLOCK, "calm"),
    OPEN(Icon.SEND, "good"),
    /// Proposals come no more, and the election is not noted.
    CLOSED(Icon.LOCK, "watch"),
    ELECTED(Icon.DONE, "good");

    private final Icon icon;
    private final String tone;

    RoundState(Icon icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    Icon icon() {
        return icon;
    }

    /// A style class of the kit's states.
    String tone() {
        return tone;
    }

    static RoundState of(NominationRound round, LocalDateTime now) {
        if (round.isElected()) return ELECTED;
        if (round.isOpenAt(now)) return OPEN;
        return now.isBefore(round.opensAt()) ? COMING : CLOSED;
    }
}
