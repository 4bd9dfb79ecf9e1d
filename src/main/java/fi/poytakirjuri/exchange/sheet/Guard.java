package fi.poytakirjuri.exchange.sheet;

import fi.poytakirjuri.language.Typed;
import java.util.regex.Pattern;

/// Keeps a spreadsheet program from taking a cell's words for a formula (OWASP, CSV Injection): an apostrophe before
/// what begins with one of `= + - @`, a tab or a line end. It is taken off again on reading, so that what was written
/// comes back as it was; words that have apostrophes there of their own get one more. A telephone number keeps its
/// plus.
final class Guard {
    private static final Pattern GUARDED = Pattern.compile("'*[=+\\-@\\t\\r\\n]");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()-]{3,30}");

    private Guard() {}

    static String on(String words) {
        boolean isDangerous =
                GUARDED.matcher(words).lookingAt() && !PHONE.matcher(words).matches();
        return isDangerous ? "'" + words : words;
    }

    /// The words of a cell as the program keeps them: clean, and without a guard.
    static String off(String cell) {
        var words = Typed.text(cell);
        return words.startsWith("'") && GUARDED.matcher(words).lookingAt() ? words.substring(1) : words;
    }
}
