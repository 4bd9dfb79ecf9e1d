package fi.poytakirjuri.document.typeset;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where Finnish compounds join, from a list of the parts this field's words are made of. Of all ways to read a word as
/// parts, the one that leaves the fewest letters unexplained counts, and of those the one with the fewest parts.
final class WordParts {
    /// A shorter part is believed only among parts that are known: the ala of sairaala is none.
    private static final int TELLING = 5;

    private static final int LEAST_UNKNOWN = 4;
    private static final int UNKNOWN_LETTER = 10;
    private static final int UNKNOWN_PART = 21;
    private static final int KNOWN_PART = 1;
    private static final int IMPOSSIBLE = 1_000_000;

    /// In some forms a word is without its last vowel: edustaja, edustaj-ille; seminaari, seminaare-ja.
    private static final Pattern LOSES_VOWEL = Pattern.compile(".*[aäi]");

    private static final int LEAST_STEM = 4;

    /// How a Finnish word of two syllables or more may begin and go on.
    private static final Pattern WORD = Pattern.compile(
            "(?:[^aeiouyäö]|st|str|sp|sk|[pk]s|[bdfgkpt]r|[bfgkp]l)?[aeiouyäö]+[^aeiouyäö]+[aeiouyäö].*");
    private static final String VOWELS = "aeiouyäö";
    private static final Pattern WORD_END = Pattern.compile(".*[aeiouyäönstlr]");

    private final Set<String> first = new HashSet<>();
    private final Set<String> last = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private int longest;

    /// @param marked parts as `first|`, `|last`, `both` or `=whole`
    WordParts(List<String> marked) {
        for (var part : marked) {
            var word = part.replace("|", "").replace("=", "");
            longest = Math.max(longest, word.length());
            if (part.startsWith("=")) whole.add(word);
            else if (part.endsWith("|")) first.add(word);
            else if (part.startsWith("|")) last.add(word);
            else {
                first.add(word);
                last.add(word);
                var stem = word.substring(0, word.length() - 1);
                if (stem.length() >= LEAST_STEM && LOSES_VOWEL.matcher(word).matches()) last.add(stem);
            }
        }
    }

    /// @param word in lower case
    /// @return for each letter whether a part of the compound begins with it
    boolean[] begins(String word) {
        var begins = new boolean[word.length()];
        if (first.isEmpty() || whole.contains(word)) return begins;
        var reading = new Reading(word);
        for (var at = reading.next(0); at < word.length(); at = reading.next(at)) begins[at] = true;
        return begins;
    }

    /// Whether the word is a compound of nothing but known parts. A part alone does not count: with an ending it may be
    /// a name (tuki, Tukiainen).
    boolean explain(String word) {
        if (whole.contains(word)) return true;
        var reading = new Reading(word);
        return reading.cost[0] < UNKNOWN_LETTER && reading.next(0) < word.length();
    }

    /// One word read from its end to its beginning.
    private final class Reading {
        private final String word;
        private final int length;

        /// Of the best reading from here on, and of the best that begins with a known part.
        private final int[] cost;
        private final int[] knownCost;

        private final int[] next;
        private final int[] knownNext;

        /// Whether a known part long enough to be believed begins here.
        private final boolean[] telling;

        Reading(String word) {
            this.word = word;
            this.length = word.length();
            cost = filled();
            knownCost = filled();
            next = new int[length];
            knownNext = new int[length];
            telling = new boolean[length];
            for (var at = length - 1; at >= 0; at--) {
                known(at);
                cost[at] = knownCost[at];
                next[at] = knownNext[at];
                unknown(at);
            }
        }

        int next(int at) {
            return next[at];
        }

        private void known(int at) {
            for (var end = Math.min(length, at + longest); end > at + 1; end--) {
                var part = word.substring(at, end);
                if (last.contains(part) && Endings.follow(word, at, end)) take(at, length, KNOWN_PART, end - at);
                if (end == length || !first.contains(part)) continue;
                var rest = end - at >= TELLING ? cost[end] : knownCost[end];
                take(at, end, KNOWN_PART + rest, end - at);
            }
        }

        private void take(int at, int end, int price, int size) {
            if (price >= IMPOSSIBLE) return;
            if (size >= TELLING) telling[at] = true;
            if (price >= knownCost[at]) return;
            knownCost[at] = price;
            knownNext[at] = end;
        }

        private void unknown(int at) {
            if (at == 0) takeUnknown(0, length, UNKNOWN_LETTER * length);
            else if (length - at >= LEAST_UNKNOWN && isWord(at, length) && !goesOn(at) && !Endings.follow(word, 0, at))
                takeUnknown(at, length, UNKNOWN_PART + UNKNOWN_LETTER * (length - at));
            for (var end = at + LEAST_UNKNOWN; end < length; end++)
                if (telling[end]
                        && isWord(at, end)
                        && WORD_END.matcher(word).region(at, end).matches())
                    takeUnknown(at, end, UNKNOWN_PART + UNKNOWN_LETTER * (end - at) + knownCost[end]);
        }

        private void takeUnknown(int at, int end, int price) {
            if (price >= cost[at]) return;
            cost[at] = price;
            next[at] = end;
        }

        /// Whether the letters rather belong to the word before: seuraa-va, numeroi-nti, erityise-sti.
        private boolean goesOn(int at) {
            var vowel = word.charAt(at);
            if (VOWELS.indexOf(vowel) < 0) return false;
            var before = word.charAt(at - 1);
            if (VOWELS.indexOf(before) < 0) return length - at <= LEAST_UNKNOWN;
            return vowel == before || "iuy".indexOf(vowel) >= 0;
        }

        private boolean isWord(int from, int to) {
            return WORD.matcher(word).region(from, to).matches();
        }

        private int[] filled() {
            var costs = new int[length + 1];
            Arrays.fill(costs, IMPOSSIBLE);
            return costs;
        }
    }
}
