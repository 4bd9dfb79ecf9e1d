package fi.poytakirjuri.document.paper.table;

/// How the division of work is ordered: who does what, or what has to be done when.
public enum TaskOrder {
    BY_OWNER,
    BY_DUE
}
