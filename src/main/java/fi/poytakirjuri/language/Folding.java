package fi.poytakirjuri.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as a filter compares them: in small letters, without dots and rings, so that `akerlund` finds Åkerlund.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    public static String of(String words) {
        return MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /// Whether each typed word is somewhere in words that have been folded.
    public static boolean hasAll(String folded, String typed) {
        return words(typed).areIn(folded);
    }

    /// What was typed, folded once to be looked for in many.
    public static Words words(String typed) {
        return new Words(List.of(SPACES.split(of(typed).strip())));
    }

    /// Typed words, folded.
    public record Words(List<String> folded) {
        public Words {
            folded = List.copyOf(folded);
        }

        /// Whether each of them is somewhere in words that have been folded.
        public boolean areIn(String words) {
            for (var word : folded) if (!words.contains(word)) return false;
            return true;
        }
    }
}
