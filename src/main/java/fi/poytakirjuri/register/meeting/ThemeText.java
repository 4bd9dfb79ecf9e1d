package fi.poytakirjuri.register.meeting;

/// The texts of a theme.
public enum ThemeText {
    NAME,
    AREA,
    GOAL,
    RESULT;

    public boolean isOneLine() {
        return this == NAME || this == AREA;
    }
}
