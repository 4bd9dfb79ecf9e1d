package fi.poytakirjuri.document.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds where lines may end: at spaces, after hyphens, within addresses and, by [Hyphenation], within words.
/// Names are not divided: no word of capitals, and no capitalised word but one that begins a sentence of others.
final class Breaks {
    private static final String SENTENCE_ENDS = ".?!:";
    private static final Set<String> ENTITIES = Set.of("ry", "ry,", "rf", "rf,", "sr", "sr,", "oy", "oy,");
    private static final String UNITS = "§%€°";

    private final List<Run> runs;
    private final int[] characters;
    private final int[] runOf;
    private final Break[] breaks;

    /// @param given breaks the text itself asks for, null elsewhere
    Breaks(List<Run> runs, int[] characters, int[] runOf, @Nullable Break[] given) {
        this.runs = runs;
        this.characters = characters;
        this.runOf = runOf;
        this.breaks = new Break[given.length];
        Arrays.setAll(breaks, i -> {
            var asked = given[i];
            return asked == null ? Break.NONE : asked;
        });
    }

    Break[] find() {
        var at = 0;
        while (at < characters.length) {
            var end = at;
            while (end < characters.length && characters[end] != ' ') end++;
            if (end > at) word(at, end);
            while (end < characters.length && characters[end] == ' ') end++;
            if (end < characters.length && breaks[end] == Break.NONE)
                breaks[end] = bound(at, end) ? Break.BOUND_SPACE : Break.SPACE;
            at = end;
        }
        return breaks;
    }

    /// Whether the word before a space and the one after it are one expression: 13 §, klo 13.00, Perheiden Talo ry,
    /// a dash with the word before it.
    private boolean bound(int wordStart, int next) {
        var wordEnd = wordStart;
        while (wordEnd < next && characters[wordEnd] != ' ') wordEnd++;
        var nextEnd = next;
        while (nextEnd < characters.length && characters[nextEnd] != ' ') nextEnd++;
        if (wordEnd == wordStart) return false;
        var after = characters[next];
        if (digit(characters[wordEnd - 1]) && UNITS.indexOf(after) >= 0) return true;
        if (digit(after) && (equal(wordStart, wordEnd, "klo") || equal(wordStart, wordEnd, "§"))) return true;
        if (nextEnd - next == 1 && (after == '–' || after == '—')) return true;
        return ENTITIES.contains(new String(characters, next, nextEnd - next));
    }

    private void word(int from, int to) {
        var address = address(from, to);
        var start = from;
        for (var i = from; i < to; i++) {
            var character = characters[i];
            var letter = Character.isLetter(character);
            if (!letter && i > start) letters(start, i, from, address);
            if (!letter) start = i + 1;
            var inside = i > from && i + 1 < to && breaks[i + 1] == Break.NONE;
            if (inside && hyphen(character) && !digit(characters[i + 1]) && i > from + 1)
                breaks[i + 1] = Break.AFTER_HYPHEN;
            else if (inside && address && character == '@') breaks[i + 1] = Break.AFTER_AT;
            else if (inside && address && "/?&=._".indexOf(character) >= 0) breaks[i + 1] = Break.IN_ADDRESS;
            else if (inside && character == '/' && !digit(characters[i + 1])) breaks[i + 1] = Break.AFTER_HYPHEN;
        }
        if (to > start) letters(start, to, from, address);
    }

    private void letters(int from, int to, int wordStart, boolean address) {
        if (address || to - from < 6 || !hyphenFree(wordStart, from, to) || !sameRun(from, to)) return;
        if (capital(from) && !beginsSentenceOfOthers(from)) return;
        for (var i = from + 1; i < to; i++) if (Character.isUpperCase(characters[i])) return;
        if (Character.isSupplementaryCodePoint(characters[from])) return;
        var letters = new String(characters, from, to - from);
        if (letters.length() != to - from) return;
        var divisions = Hyphenation.of(runs.get(runOf[from]).language()).divisions(letters);
        for (var i = 1; i < divisions.length; i++) {
            if (breaks[from + i] != Break.NONE) continue;
            switch (divisions[i]) {
                case NONE -> {}
                case PART -> breaks[from + i] = Break.BETWEEN_PARTS;
                case SYLLABLE -> breaks[from + i] = Break.BETWEEN_SYLLABLES;
            }
        }
    }

    /// A word with a hyphen of its own is divided at that alone.
    private boolean hyphenFree(int wordStart, int from, int to) {
        var before = from > wordStart && hyphen(characters[from - 1]);
        var after = to < characters.length && hyphen(characters[to]);
        return !before && !after;
    }

    private boolean sameRun(int from, int to) {
        return runOf[from] == runOf[to - 1];
    }

    private boolean beginsSentenceOfOthers(int at) {
        var before = at - 1;
        while (before >= 0 && (characters[before] == ' ' || "”\"(".indexOf(characters[before]) >= 0)) before--;
        if (before >= 0 && SENTENCE_ENDS.indexOf(characters[before]) < 0) return false;
        var next = at;
        while (next < characters.length && characters[next] != ' ') next++;
        while (next < characters.length && characters[next] == ' ') next++;
        return next < characters.length && Character.isLowerCase(characters[next]) && !particle(next);
    }

    /// Marjatta von Essen
    private boolean particle(int at) {
        var end = at;
        while (end < characters.length && characters[end] != ' ') end++;
        return equal(at, end, "von") || equal(at, end, "af") || equal(at, end, "de");
    }

    private boolean address(int from, int to) {
        var word = new StringBuilder();
        for (var i = from; i < to; i++) word.appendCodePoint(characters[i]);
        return word.indexOf("://") > 0 || word.indexOf("@") > 0 || word.indexOf("www.") == 0;
    }

    private boolean equal(int from, int to, String word) {
        if (to - from != word.length()) return false;
        for (var i = from; i < to; i++) if (characters[i] != word.charAt(i - from)) return false;
        return true;
    }

    private boolean capital(int at) {
        return Character.isUpperCase(characters[at]);
    }

    private static boolean hyphen(int character) {
        return character == '-' || character == 0x2010;
    }

    private static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }
}
