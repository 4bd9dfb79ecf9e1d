package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.language.Typed;

/// Words as they may stand in HTML: nothing in them is taken for markup, in an element or an attribute.
final class Html {
    private Html() {}

    static String escaped(String words) {
        var safe = new StringBuilder(words.length() + 16);
        Typed.text(words).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isOfXml(c) ? c : '\ufffd');
            }
        });
        return safe.toString();
    }

    /// The characters that XML 1.0 (2.2) knows.
    private static boolean isOfXml(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xfffd || c > 0xffff;
    }
}
