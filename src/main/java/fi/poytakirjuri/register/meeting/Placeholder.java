package fi.poytakirjuri.register.meeting;

/// The places in a template's words that each meeting fills from the register, as long as its agenda is a draft.
public enum Placeholder {
    /// The number of the earlier meeting whose memo or minutes wait for approval: 3/2026.
    PREVIOUS("edellinen"),
    /// How many actions are open.
    OPEN("avoimet"),
    /// When the table meets next: tiistaina 2.6.2026 klo 13.00–15.00.
    NEXT("seuraava"),
    /// Where the meeting's own matters come.
    MATTER("asia");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /// As templates have it: {edellinen}.
    public String written() {
        return "{" + word + "}";
    }

    boolean isIn(String pattern) {
        return pattern.contains(written());
    }

    /// Whether words have any place that a meeting keeps filled.
    static boolean isAnyIn(String pattern) {
        for (var each : values()) if (each != MATTER && each.isIn(pattern)) return true;
        return false;
    }
}
