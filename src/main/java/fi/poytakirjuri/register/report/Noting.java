package fi.poytakirjuri.register.report;

import fi.poytakirjuri.language.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a decision from a mere noting: "Merkittiin tiedoksi." decides nothing.
final class Noting {
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?]\\s+\\p{Lu}");

    private final String words;

    Noting(Texts texts) {
        this.words = texts.get("report.noted").toLowerCase(Locale.ROOT);
    }

    /// Whether the text has one sentence, and that says that something was noted.
    boolean is(String decision) {
        return decision.toLowerCase(Locale.ROOT).contains(words)
                && !SENTENCE_ENDS.matcher(decision.strip()).find();
    }
}
