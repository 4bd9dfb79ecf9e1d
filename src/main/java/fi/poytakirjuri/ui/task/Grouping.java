package fi.poytakirjuri.ui.task;

/// How the list is grouped.
enum Grouping {
    BY_DUE,
    BY_OWNER,
    BY_MEETING
}
