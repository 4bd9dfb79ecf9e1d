package fi.poytakirjuri.register.choice;

/// How far a meeting has come, in order; a cancelled one stands apart.
public enum MeetingState {
    PLANNED,
    AGENDA,
    INVITED,
    HELD,
    FINALISED,
    APPROVED,
    PUBLISHED,
    CANCELLED
}
