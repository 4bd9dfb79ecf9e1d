package fi.poytakirjuri.document.typeset;

import fi.poytakirjuri.document.font.Face;
import java.util.Collection;

/// What is set for each character of a text, so that any text at all can be set: what cannot be seen anyway is left
/// out, and what the face does not have becomes a box and is reported.
final class Repertoire {
    static final int BOX = 0x25a1;
    static final int LEFT_OUT = -1;
    private static final int ZERO_WIDTH_SPACE = 0x200b;
    private static final int REPLACEMENT = 0xfffd;

    private Repertoire() {}

    /// The character to show, which the face has, or [#LEFT_OUT].
    static int shown(int codePoint, Face face, Collection<Missing> missing) {
        if (codePoint == '\t') return ' ';
        if (invisible(codePoint)) return LEFT_OUT;
        if (visible(codePoint) && face.glyph(codePoint) != 0) return codePoint;
        missing.add(new Missing(codePoint, Character.toString(BOX)));
        return BOX;
    }

    /// What a box in place of the character says when it is copied or read out: the character itself, or U+FFFD where
    /// that is none of Unicode's (half of a torn pair, a control) or has a meaning of someone's own.
    static int said(int codePoint) {
        var noncharacter = (codePoint & 0xfffe) == 0xfffe || codePoint >= 0xfdd0 && codePoint <= 0xfdef;
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> noncharacter ? REPLACEMENT : codePoint;
        };
    }

    /// Joiners, direction marks, variation selectors and the like: without a picture of their own.
    private static boolean invisible(int codePoint) {
        return codePoint == ZERO_WIDTH_SPACE
                || codePoint == '\r'
                || Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
