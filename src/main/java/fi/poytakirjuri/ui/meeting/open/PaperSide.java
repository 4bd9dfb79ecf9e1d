package fi.poytakirjuri.ui.meeting.open;

/// Which of a meeting's two papers: what is sent before it, or what is written of it.
public enum PaperSide {
    AGENDA,
    MINUTES
}
