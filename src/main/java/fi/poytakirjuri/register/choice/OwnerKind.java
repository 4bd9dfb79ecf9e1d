package fi.poytakirjuri.register.choice;

/// Who an action is given to (rule 19).
public enum OwnerKind {
    PERSON,
    ORGANISATION,
    SECTOR,
    EVERYONE
}
