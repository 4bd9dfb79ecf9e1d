package fi.poytakirjuri.register.choice;

/// Whether and how a person is in a meeting.
public enum Presence {
    PRESENT,
    REMOTE,
    APOLOGY,
    ABSENT
}
