package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.register.choice.DocumentKind;

/// The papers of a whole meeting: what is sent before it, what is written of it, and what the chair leads it by.
public enum PaperKind {
    AGENDA,
    MEMO,
    MINUTES,
    HANDOUT,
    RUN_SHEET;

    /// The paper that the writing of a meeting becomes.
    public static PaperKind of(DocumentKind kind) {
        return switch (kind) {
            case MEMO -> MEMO;
            case MINUTES -> MINUTES;
            case HANDOUT -> HANDOUT;
        };
    }

    /// The paper that an extract of one of the meeting's items quotes. What was agreed on a handout stands in a memo.
    public static PaperKind extractedFrom(DocumentKind kind) {
        return switch (kind) {
            case MEMO, HANDOUT -> MEMO;
            case MINUTES -> MINUTES;
        };
    }

    public Preset preset() {
        return Presets.of(this);
    }

    /// Whether it is made for the table's own use only, whoever asks for it.
    public boolean isInternal() {
        return this == RUN_SHEET;
    }
}
