package fi.poytakirjuri.exchange.nomination;

/// What the secretary may want to look at in a proposal.
public enum RemarkKind {
    /// Without a name nobody is proposed.
    NAME_MISSING(Weight.STOPS),
    /// Someone of the same e-mail is above it in the file.
    SAME_EMAIL(Weight.DOUBLES),
    /// Someone of the same name and organisation is above it in the file.
    SAME_NAME(Weight.DOUBLES),
    ALREADY_IN_ROUND(Weight.DOUBLES),

    CONSENT_REFUSED(Weight.WARNS),
    CONSENT_EMPTY(Weight.WARNS),
    CONSENT_UNCLEAR(Weight.WARNS),
    PUBLISHING_REFUSED(Weight.WARNS),
    PUBLISHING_EMPTY(Weight.WARNS),
    PUBLISHING_UNCLEAR(Weight.WARNS),
    LATE(Weight.WARNS),
    EARLY(Weight.WARNS),
    RECEIVED_UNREAD(Weight.WARNS),
    EMAIL_MISSING(Weight.WARNS),
    EMAIL_WRONG(Weight.WARNS),
    ORGANISATION_MISSING(Weight.WARNS),
    SECTOR_MISSING(Weight.WARNS),
    SECTOR_UNKNOWN(Weight.WARNS),
    REASONS_MISSING(Weight.WARNS),
    SENSITIVE(Weight.WARNS),
    LETTER_LOST(Weight.WARNS),

    SELF_PROPOSED(Weight.TELLS),
    SEVERAL_SECTORS(Weight.TELLS),
    EMAIL_LOWERED(Weight.TELLS),
    SPACES_TRIMMED(Weight.TELLS),
    FORMULA(Weight.TELLS);

    private final Weight weight;

    RemarkKind(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /// How much it matters.
    public enum Weight {
        /// The row cannot be taken in.
        STOPS,
        /// The row is left out unless she ticks it.
        DOUBLES,
        WARNS,
        /// Nothing to do about.
        TELLS
    }
}
