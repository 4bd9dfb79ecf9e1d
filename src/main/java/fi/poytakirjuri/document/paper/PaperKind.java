package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.register.choice.DocumentKind;

/// The papers that a meeting has: one before it, and one of two after it.
public enum PaperKind {
    AGENDA,
    MEMO,
    MINUTES;

    /// The paper that the writing of a meeting becomes. A discussion handout's meeting is told of in a memo.
    public static PaperKind of(DocumentKind kind) {
        return switch (kind) {
            case MEMO, HANDOUT -> MEMO;
            case MINUTES -> MINUTES;
        };
    }
}
