package fi.poytakirjuri.ui.preview;

/// A point of a paper that was pointed at.
///
/// @param place of the register that stands there; empty for the head of the paper
/// @param lettersAfter how many letters and digits of the place stand after the point
public record Spot(String place, int lettersAfter) {}
