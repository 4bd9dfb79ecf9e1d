package fi.poytakirjuri.register.choice;

/// What came of a matter.
public enum Outcome {
    AGREED,
    NOTED,
    TABLED,
    REJECTED
}
