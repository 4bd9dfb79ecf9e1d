package fi.poytakirjuri.register.privacy;

/// What can be erased of a person.
public enum ErasedThing {
    NAME,
    CONTACTS,
    NOTES,
    EXPERTISE,
    PERMISSIONS,
    AFFILIATIONS,
    CANDIDACIES,
    RECIPIENTS
}
