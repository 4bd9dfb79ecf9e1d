package fi.poytakirjuri.ui.meeting.details;

/// The four times of a meeting: as announced, and as it really was.
public enum MeetingTime {
    START,
    END,
    OPENED,
    CLOSED
}
