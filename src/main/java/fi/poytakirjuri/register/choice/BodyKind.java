package fi.poytakirjuri.register.choice;

/// What sort of table a body is: the region's, a theme's or a smaller area's.
public enum BodyKind {
    REGIONAL,
    THEME,
    LOCAL
}
