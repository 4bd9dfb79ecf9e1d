package fi.poytakirjuri.register.choice;

/// An office held in the table, from a day to a day.
public enum OfficeKind {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    CONVENER,
    MINUTE_KEEPER
}
