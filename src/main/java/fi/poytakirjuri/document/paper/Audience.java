package fi.poytakirjuri.document.paper;

/// For whose eyes a paper is made. The public one leaves out remote links, internal notes, attachments that are not
/// public, and contact details without permission (rule 16).
public enum Audience {
    PUBLIC,
    INTERNAL
}
