package fi.poytakirjuri.register.table;

/// A line of a body's own details that the secretary types.
public enum BodyField {
    NAME,
    SHORT_NAME,
    ELECTING_BODY,
    REGION,
    WELLBEING_COUNTY,
    PUBLIC_PAGE,
    CONTACT,
    USUAL_PLACE,
    DISTRIBUTION,
    COPIES_TO,
    GOAL,
    LOGO_TEXT;

    /// Whether it may have several lines.
    public boolean isLong() {
        return this == CONTACT || this == DISTRIBUTION || this == COPIES_TO || this == GOAL;
    }
}
