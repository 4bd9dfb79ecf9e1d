package fi.poytakirjuri.register.choice;

/// How far an action has come.
public enum ActionState {
    OPEN,
    IN_PROGRESS,
    DONE,
    LAPSED
}
