package fi.poytakirjuri.register.privacy;

/// A place in a free text that tells of a person.
///
/// @param place    "Asiakohta, 3/2026 21.4.2026: Avaus"
/// @param sentence the one that does
public record Mention(RegisterTable table, long rowId, String place, String sentence) {}
