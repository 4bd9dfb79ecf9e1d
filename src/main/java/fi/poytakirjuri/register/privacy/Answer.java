package fi.poytakirjuri.register.privacy;

/// What a person has said of publishing a field. Nothing asked is not a yes.
public enum Answer {
    YES,
    NO,
    NOT_ASKED
}
