package fi.poytakirjuri.document.paper.table;

/// How the division of work is ordered: who does what, what has to be done when, or what each meeting agreed.
public enum TaskOrder {
    BY_OWNER,
    BY_DUE,
    BY_MEETING
}
