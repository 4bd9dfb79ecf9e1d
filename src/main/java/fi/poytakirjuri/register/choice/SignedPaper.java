package fi.poytakirjuri.register.choice;

/// Which of a meeting's papers a signature stands under.
public enum SignedPaper {
    AGENDA,
    MINUTES
}
