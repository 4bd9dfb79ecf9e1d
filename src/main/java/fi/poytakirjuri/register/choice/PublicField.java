package fi.poytakirjuri.register.choice;

/// A person's detail that needs its own permission to be published.
public enum PublicField {
    NAME,
    EMAIL,
    PHONE
}
