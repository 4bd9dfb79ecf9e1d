package fi.poytakirjuri.language;

import java.text.Normalizer;

/// Cleans what was typed or pasted before it is kept: one form of each letter (NFC), one kind of line end,
/// no control characters, no halves of a character pair. Nothing that can be read is lost.
public final class Typed {
    private static final char REPLACEMENT = '\ufffd';

    private Typed() {}

    /// Text that may have several lines.
    public static String text(String typed) {
        var lines = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        var clean = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); ) {
            int c = lines.codePointAt(i);
            i += Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) clean.append(REPLACEMENT);
            else if (c == '\n' || c == '\t' || !isControl(c)) clean.appendCodePoint(c);
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// Text of one line: line ends and tabs become spaces, and the ends are trimmed.
    public static String line(String typed) {
        return text(typed).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /// Control characters, and the marks that turn the direction of writing (they hide what a text says).
    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0xfeff;
    }
}
