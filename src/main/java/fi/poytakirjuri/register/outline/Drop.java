package fi.poytakirjuri.register.outline;

/// Where lines land beside another: before it or after it on its own level, or as its last sub-lines.
public enum Drop {
    BEFORE,
    AFTER,
    INTO
}
