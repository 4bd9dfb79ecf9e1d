package fi.poytakirjuri.document.typeset;

/// Whether a line may end somewhere, and how much that is disliked, in the units of [LineBreaker].
record Break(Kind kind, double dislike) {
    static final Break NONE = new Break(Kind.NONE, 0);
    static final Break SPACE = new Break(Kind.SPACE, 0);

    /// Between words that are one expression, such as 13 §: only where there is no room otherwise.
    static final Break BOUND_SPACE = new Break(Kind.SPACE, 150);

    static final Break FORCED = new Break(Kind.FORCED, 0);
    static final Break AFTER_HYPHEN = new Break(Kind.BARE, 12);
    static final Break AFTER_AT = new Break(Kind.BARE, 20);

    /// Only where an address is wider than its column.
    static final Break IN_ADDRESS = new Break(Kind.BARE, 150);
    static final Break BETWEEN_PARTS = new Break(Kind.HYPHEN, 22);
    static final Break BETWEEN_SYLLABLES = new Break(Kind.HYPHEN, 45);
    static final Break EMERGENCY = new Break(Kind.BARE, 2000);

    boolean ends() {
        return kind != Kind.NONE;
    }

    /// BARE adds nothing at the line's end, HYPHEN adds a hyphen.
    enum Kind {
        NONE,
        SPACE,
        FORCED,
        BARE,
        HYPHEN
    }
}
