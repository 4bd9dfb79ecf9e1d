package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.meeting.Meeting;

/// Which of a meeting's papers.
public enum MeetingPaper {
    AGENDA,
    /// What is written of the meeting: minutes of one that is minuted, else a memo.
    WRITTEN,
    HANDOUT,
    RUN_SHEET,
    /// Of one item.
    EXTRACT;

    /// The one that the writing of a meeting becomes.
    public static MeetingPaper writingOf(Meeting meeting) {
        return meeting.documentKind() == DocumentKind.HANDOUT ? HANDOUT : WRITTEN;
    }

    /// The paper of the whole meeting; of an extract, the one that it quotes.
    public PaperKind kind(Meeting meeting) {
        return switch (this) {
            case AGENDA -> PaperKind.AGENDA;
            case WRITTEN, EXTRACT -> PaperKind.extractedFrom(meeting.documentKind());
            case HANDOUT -> PaperKind.HANDOUT;
            case RUN_SHEET -> PaperKind.RUN_SHEET;
        };
    }

    /// Whether it is of one item and not of the whole meeting.
    public boolean isOfItem() {
        return this == EXTRACT;
    }

    /// Whether it is made for the table's own use only.
    public boolean isInternal() {
        return this == RUN_SHEET;
    }

    /// What the secretary calls it: Esityslista, Pöytäkirja.
    public String name(Meeting meeting, Texts texts) {
        return this == WRITTEN && kind(meeting) == PaperKind.MINUTES
                ? texts.of("meeting", DocumentKind.MINUTES)
                : texts.of("meeting", this);
    }
}
