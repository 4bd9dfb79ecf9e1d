package fi.poytakirjuri.register.meeting;

/// The texts of an agenda item. All but the title and the source may have several lines of the small CommonMark subset.
public enum ItemText {
    TITLE,
    SOURCE,
    BACKGROUND,
    DISCUSSION,
    PROPOSAL,
    DECISION,
    TEXT,
    INTERNAL_NOTES;

    public boolean isOneLine() {
        return this == TITLE || this == SOURCE;
    }
}
