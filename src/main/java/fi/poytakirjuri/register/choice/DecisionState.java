package fi.poytakirjuri.register.choice;

/// Whether a decision still holds.
public enum DecisionState {
    IN_FORCE,
    DONE,
    SUPERSEDED
}
