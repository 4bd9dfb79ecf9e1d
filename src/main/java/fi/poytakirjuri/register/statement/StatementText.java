package fi.poytakirjuri.register.statement;

/// The words of a statement that the secretary types.
public enum StatementText {
    TITLE,
    ASKED_BY,
    PREPARED_BY,
    TEXT,
    SENT_TO;

    /// Whether it may have several lines.
    public boolean isLong() {
        return this == TEXT || this == SENT_TO;
    }
}
