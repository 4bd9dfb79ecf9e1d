package fi.poytakirjuri.register.check;

/// What may still tie someone to the table whose term is over.
public enum Tie {
    OFFICE,
    DISTRIBUTION,
    ACTION
}
