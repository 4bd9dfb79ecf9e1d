package fi.poytakirjuri.document.typeset;

/// One line of a paragraph: the glyphs from `from` to before `to`, spaces at the end included.
///
/// @param width in points, of what is seen
/// @param hyphen whether a hyphen stands at the end that is not in the text
public record Line(int from, int to, double width, boolean hyphen) {}
