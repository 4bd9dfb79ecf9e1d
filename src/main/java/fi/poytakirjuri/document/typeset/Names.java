package fi.poytakirjuri.document.typeset;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names that no line may end within, also where they have endings: Rautavuori, Rautavuorelle.
public final class Names {
    public static final Names NONE = new Names(List.of());

    /// An ending changes the last two letters of a name at most: Åkerlund, Åkerlundille; Wallenius, Walleniuksen.
    private static final int CHANGING = 2;

    private static final int LEAST = 3;
    private static final int LONGEST_ENDING = 8;

    /// The longest name that begins with these letters.
    private final Map<String, Integer> beginnings = new HashMap<>();

    /// @param names whole, such as Olli Rautavuori; each of their words counts that begins with a capital
    public Names(Collection<String> names) {
        for (var name : names) for (var word : name.split("[^\\p{L}]+")) add(word);
    }

    private void add(String word) {
        if (word.length() < LEAST || !Character.isUpperCase(word.charAt(0))) return;
        var beginning = small(word).substring(0, Math.max(LEAST, word.length() - CHANGING));
        beginnings.merge(beginning, word.length(), Math::max);
    }

    /// @param word with a capital
    boolean hold(String word) {
        if (beginnings.isEmpty()) return false;
        var small = small(word);
        for (var end = LEAST; end <= small.length(); end++) {
            var length = beginnings.get(small.substring(0, end));
            if (length != null && small.length() <= length + LONGEST_ENDING) return true;
        }
        return false;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
