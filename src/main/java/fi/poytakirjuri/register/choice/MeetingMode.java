package fi.poytakirjuri.register.choice;

/// How people meet.
public enum MeetingMode {
    IN_PERSON,
    REMOTE,
    HYBRID
}
