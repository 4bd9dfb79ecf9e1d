package fi.poytakirjuri.document.typeset;

import fi.poytakirjuri.document.font.Face;
import fi.poytakirjuri.language.Language;

/// A stretch of text in one face, size and language. A line feed in it begins a new line.
///
/// @param size in points
public record Run(String text, Face face, double size, Language language) {}
