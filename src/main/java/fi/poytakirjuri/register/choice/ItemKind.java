package fi.poytakirjuri.register.choice;

/// What sort of matter an item of the agenda is.
public enum ItemKind {
    PROCEDURE,
    DECISION,
    DISCUSSION,
    INFO,
    FOLLOW_UP
}
