package fi.poytakirjuri.register.choice;

/// What the writing of a meeting becomes: a memo, formal minutes, or a discussion handout.
public enum DocumentKind {
    MEMO,
    MINUTES,
    HANDOUT
}
