package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.language.Texts;

/// A remark on one proposal.
///
/// @param detail what it is about, such as the word that was not understood; may be empty
public record Remark(RemarkKind kind, String detail) {
    static Remark of(RemarkKind kind) {
        return new Remark(kind, "");
    }

    /// "Sähköposti puuttuu"
    public String words(Texts texts) {
        return texts.of("nomination", kind, detail);
    }
}
