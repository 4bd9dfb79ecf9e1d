package fi.poytakirjuri.register.privacy;

/// Why something was erased.
public enum ErasureReason {
    /// The person asked for it (GDPR, article 17).
    REQUEST,
    /// A former member's contacts have been kept as long as they may.
    FORMER_CONTACTS,
    /// Those who were not elected have been kept as long as they may.
    CANDIDATES,
    /// Nothing in the register speaks of the person.
    NOT_NEEDED
}
