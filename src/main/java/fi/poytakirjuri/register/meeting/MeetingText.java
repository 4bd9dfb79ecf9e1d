package fi.poytakirjuri.register.meeting;

/// The texts of a meeting itself.
public enum MeetingText {
    TITLE,
    PLACE,
    REMOTE_LINK,
    CONVENER_WORDS,
    APPROVAL_WORDS,
    DISTRIBUTION,
    COPIES_TO,
    NEWS_HEADLINE,
    NEWS_LEAD,
    NOTES
}
