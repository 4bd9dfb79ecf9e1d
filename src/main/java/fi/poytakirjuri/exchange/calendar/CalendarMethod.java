package fi.poytakirjuri.exchange.calendar;

/// What the calendar that receives it is to do (RFC 5546, 1.4).
public enum CalendarMethod {
    /// Invite, and answer whether one comes.
    REQUEST,
    /// Take it for one's knowledge.
    PUBLISH,
    /// Take the meeting away.
    CANCEL
}
