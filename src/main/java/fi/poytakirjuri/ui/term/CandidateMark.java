package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.ui.kit.Icon;

/// What there is to notice of a candidate; the most important first.
enum CandidateMark {
    ELECTED(Icon.DONE, "good"),
    WITHDRAWN(Icon.REMOVE, "calm"),
    NO_CONSENT(Icon.WARNING, "bad"),
    TWICE(Icon.COPY, "watch"),
    /// The proposal came before the round opened or after it closed.
    LATE(Icon.CLOCK, "watch"),
    NOT_PUBLIC(Icon.NO_PREVIEW, "watch"),
    CONTINUING(Icon.RESET, "calm");

    private final Icon icon;
    private final String tone;

    CandidateMark(Icon icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    Icon icon() {
        return icon;
    }

    String tone() {
        return tone;
    }
}
