package fi.poytakirjuri.register.meeting;

/// Who does what in one meeting.
public enum MeetingDuty {
    CONVENER,
    CHAIR,
    SECRETARY
}
