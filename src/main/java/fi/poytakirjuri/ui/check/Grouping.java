package fi.poytakirjuri.ui.check;

/// How the findings are put together on the screen.
enum Grouping {
    SEVERITY,
    GROUP
}
