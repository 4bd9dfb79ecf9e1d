package fi.poytakirjuri.language;

import java.text.Normalizer;
import java.util.Arrays;
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
        return Arrays.stream(SPACES.split(of(typed).strip())).allMatch(folded::contains);
    }
}
