package fi.poytakirjuri.register.privacy;

/// Words in a text that should perhaps not stand there.
///
/// @param words as the text has them
public record SensitiveWord(SensitiveKind kind, String words) {}
