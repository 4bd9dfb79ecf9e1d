package fi.poytakirjuri.ui.kit;

/// Light, dark, or whatever the system has now.
public enum Look {
    LIGHT,
    DARK,
    SYSTEM
}
