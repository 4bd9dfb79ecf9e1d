package fi.poytakirjuri.language;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds a Finnish name in running text in its inflected forms: Mäenpään, Lehtisen, Virralla, Koskea.
public final class NameForms {
    private static final String ENDING = "\\p{L}{0,7}";
    private static final String VOWELS = "aeiouyäöåAEIOUYÄÖÅ";

    /// Strong consonants before a name's last vowel, and what they become in a closed syllable.
    private static final Map<String, String> WEAKENED = Map.ofEntries(
            Map.entry("kk", "k"),
            Map.entry("pp", "p"),
            Map.entry("tt", "t"),
            Map.entry("nk", "ng"),
            Map.entry("mp", "mm"),
            Map.entry("nt", "nn"),
            Map.entry("rt", "rr"),
            Map.entry("lt", "ll"),
            Map.entry("k", ""),
            Map.entry("p", "v"),
            Map.entry("t", "d"));

    private NameForms() {}

    /// A pattern for one name, not as a part of a longer word before it.
    public static Pattern of(String name) {
        var word = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return Pattern.compile("(?<!\\p{L})(?:" + forms(word) + ")(?!\\p{L})");
    }

    private static String forms(String word) {
        if (word.endsWith("nen")) return Pattern.quote(word.substring(0, word.length() - 3)) + "(?:nen|s\\p{L}{1,7})";
        int last = word.length() - 1;
        var whole = Pattern.quote(word) + ENDING;
        if (word.length() < 4 || VOWELS.indexOf(word.charAt(last)) < 0) return whole;
        // The last vowel may change: Koski, Kosken; Virta, Virran.
        var strong = word.substring(0, last);
        var weak = weak(strong);
        return whole + "|" + Pattern.quote(strong) + "e" + ENDING
                + (weak.equals(strong) ? "" : "|" + weakened(word, weak));
    }

    private static String weakened(String word, String weak) {
        return Pattern.quote(weak) + "[" + word.charAt(word.length() - 1) + "e]\\p{L}{1,7}";
    }

    private static String weak(String strong) {
        for (int length = 2; length > 0; length--) {
            int from = strong.length() - length;
            var change = from < 2 ? null : WEAKENED.get(strong.substring(from));
            if (change != null) return strong.substring(0, from) + change;
        }
        return strong;
    }
}
