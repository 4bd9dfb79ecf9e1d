package fi.poytakirjuri.register.check;

/// What a memo or an action may lack.
public enum MissingPart {
    TIME,
    PLACE,
    ATTENDANCE,
    AUTHOR,
    OWNER,
    DUE
}
