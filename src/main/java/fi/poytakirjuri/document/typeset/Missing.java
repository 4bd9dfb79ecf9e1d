package fi.poytakirjuri.document.typeset;

/// A character the typeface does not have, and what the paper shows in its place.
///
/// @param codePoint in Unicode; half of a torn pair (a lone surrogate) stands for itself
public record Missing(int codePoint, String shown) {
    /// The character itself where it can be written, else its number: 😀, U+D83D.
    public String character() {
        var writable = Character.isDefined(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && Character.getType(codePoint) != Character.PRIVATE_USE;
        return writable ? Character.toString(codePoint) : "U+%04X".formatted(codePoint);
    }
}
