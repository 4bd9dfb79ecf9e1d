package fi.poytakirjuri.register.nomination;

/// The words of a candidate that the secretary types.
public enum CandidateText {
    GIVEN_NAME,
    FAMILY_NAME,
    ORGANISATION,
    EMAIL,
    PHONE,
    REASONS,
    SECTORS_TEXT,
    NOMINATOR,
    NOTES;

    /// Whether it may have several lines.
    public boolean isLong() {
        return this == REASONS || this == NOTES;
    }
}
