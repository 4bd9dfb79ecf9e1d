package fi.poytakirjuri.register.privacy;

/// The parts of a privacy notice, in its order (GDPR, articles 13, 14 and 30).
public enum PrivacyPart {
    CONTROLLER,
    CONTACT,
    PURPOSE,
    CONTENT,
    SOURCES,
    DISCLOSURE,
    TRANSFERS,
    RETENTION,
    SECURITY,
    RIGHTS,
    UPDATED
}
