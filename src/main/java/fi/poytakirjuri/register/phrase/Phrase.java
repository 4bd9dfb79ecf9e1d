package fi.poytakirjuri.register.phrase;

/// A sentence to begin with, such as "Koollekutsuja {nimi} avasi kokouksen klo {klo}.".
///
/// @param text with places in braces, which the meeting fills: `{nimi}`, `{klo}`, `{pvm}`, `{numero}`, `{paikka}`
public record Phrase(long id, PhraseCategory category, String text) {}
