package fi.poytakirjuri.language;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Finnish alphabetical order by the 2022 standard: å, ä, ö after z, and v before w.
/// Java's own Finnish collator still treats v and w as one letter.
public final class FinnishOrder {
    private static final int REMEMBERED = 20_000;

    private final RuleBasedCollator collator;
    private final Map<String, CollationKey> keys = new ConcurrentHashMap<>();

    public FinnishOrder() {
        try {
            var finnish = (RuleBasedCollator) Collator.getInstance(Locale.of("fi", "FI"));
            collator = new RuleBasedCollator(finnish.getRules() + " & V < w, W");
            collator.setStrength(Collator.TERTIARY);
        } catch (ParseException e) {
            throw new IllegalStateException("Finnish collation rules", e);
        }
    }

    /// Compares by the words that the function gives, each word's key computed once and remembered.
    public <T> Comparator<T> by(Function<T, String> words) {
        return Comparator.comparing(thing -> key(words.apply(thing)));
    }

    private CollationKey key(String text) {
        if (keys.size() > REMEMBERED) keys.clear();
        // The collator itself is not safe to share between threads.
        return keys.computeIfAbsent(text, t -> {
            synchronized (collator) {
                return collator.getCollationKey(t);
            }
        });
    }
}
