package fi.poytakirjuri.exchange.nomination;

/// What a column of a table of proposals may tell.
public enum CandidateColumn {
    RECEIVED,
    GIVEN_NAME,
    FAMILY_NAME,
    /// Both names in one cell: the last word is the family name.
    FULL_NAME,
    ORGANISATION,
    EMAIL,
    PHONE,
    SECTORS,
    REASONS,
    CONSENT,
    PUBLISHING,
    NOMINATOR,
    /// The sender's address. It tells whether somebody proposes themselves; it is kept only where its column is chosen.
    NOMINATOR_EMAIL,
    NOTES
}
