package fi.poytakirjuri.register.privacy;

/// What has no place in the register: political opinions and health are special categories (GDPR, article 9), and an
/// identity number may be handled only for a reason of law (Data Protection Act 1050/2018, section 29).
public enum SensitiveKind {
    IDENTITY_NUMBER,
    PARTY,
    HEALTH,
    DIET
}
