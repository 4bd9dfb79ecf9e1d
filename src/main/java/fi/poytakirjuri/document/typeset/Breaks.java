package fi.poytakirjuri.document.typeset;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where lines may end: at spaces, after hyphens, within addresses and, by [Hyphenation], within words.
/// Names are not divided: no word of capitals, and of capitalised words only one that begins a sentence of others, is
/// made of nothing but known parts and is no name of the paper's. A word with a hyphen is divided at it, and between
/// the parts of a compound.
final class Breaks {
    private static final String SENTENCE_ENDS = ".?!:";
    private static final int SHORTEST = 6;

    /// A shorter word that begins a sentence may be a farm's name, and so a person's: Ylätalo.
    private static final int NO_ONES_NAME = 9;

    /// Longer expressions are none.
    private static final int LONGEST_BOND = 40;

    private final List<Run> runs;
    private final Names names;
    private final int[] characters;
    private final int[] runOf;
    private final Break[] breaks;

    /// @param given breaks the text itself asks for, null elsewhere
    Breaks(List<Run> runs, Names names, int[] characters, int[] runOf, @Nullable Break[] given) {
        this.runs = runs;
        this.names = names;
        this.characters = characters;
        this.runOf = runOf;
        this.breaks = new Break[given.length];
        Arrays.setAll(breaks, i -> {
            var asked = given[i];
            return asked == null ? Break.NONE : asked;
        });
    }

    Break[] find() {
        for (int from = 0, to; from < characters.length; from = to) {
            var end = end(from);
            if (end > from) word(from, end);
            to = afterSpaces(end);
            if (to < characters.length && breaks[to] == Break.NONE)
                breaks[to] = bound(from, end, to) ? Break.BOUND_SPACE : Break.SPACE;
        }
        return breaks;
    }

    private boolean bound(int from, int end, int next) {
        var nextEnd = end(next);
        if (from == end || end - from > LONGEST_BOND || nextEnd - next > LONGEST_BOND) return false;
        if (!Bonds.mayHold(characters[end - 1], characters[next], nextEnd - next)) return false;
        return Bonds.hold(text(from, end), text(next, nextEnd));
    }

    private void word(int from, int to) {
        var address = address(from, to);
        var start = from;
        for (var i = from; i < to; i++) {
            var character = characters[i];
            var letter = Character.isLetter(character);
            if (!letter && i > start && !address) letters(start, i, from);
            if (!letter) start = i + 1;
            var inside = i > from && i + 1 < to && breaks[i + 1] == Break.NONE;
            if (inside && hyphen(character) && !digit(characters[i + 1]) && i > from + 1)
                breaks[i + 1] = Break.AFTER_HYPHEN;
            else if (inside && address && character == '@') breaks[i + 1] = Break.AFTER_AT;
            else if (inside && address && "/?&=._".indexOf(character) >= 0) breaks[i + 1] = Break.IN_ADDRESS;
            else if (inside && character == '/' && !digit(characters[i + 1])) breaks[i + 1] = Break.AFTER_HYPHEN;
        }
        if (to > start && !address) letters(start, to, from);
    }

    private void letters(int from, int to, int wordStart) {
        if (to - from < SHORTEST || runOf[from] != runOf[to - 1]) return;
        for (var i = from + 1; i < to; i++) if (Character.isUpperCase(characters[i])) return;
        var letters = text(from, to);
        if (letters.length() != to - from) return;
        var hyphenation = Hyphenation.of(runs.get(runOf[from]).language());
        if (Character.isUpperCase(characters[from]) && !beginsSentence(letters, from, hyphenation)) return;
        var hyphened =
                from > wordStart && hyphen(characters[from - 1]) || to < characters.length && hyphen(characters[to]);
        var divisions = hyphenation.divisions(letters);
        for (var i = 1; i < divisions.length; i++) {
            if (breaks[from + i] != Break.NONE) continue;
            switch (divisions[i]) {
                case NONE -> {}
                case PART -> breaks[from + i] = Break.BETWEEN_PARTS;
                case SYLLABLE -> {
                    if (!hyphened) breaks[from + i] = Break.BETWEEN_SYLLABLES;
                }
            }
        }
    }

    private boolean beginsSentence(String word, int at, Hyphenation hyphenation) {
        return word.length() >= NO_ONES_NAME
                && beginsSentenceOfOthers(at)
                && hyphenation.explains(word)
                && !names.hold(word);
    }

    private boolean beginsSentenceOfOthers(int at) {
        var before = at - 1;
        while (before >= 0 && (characters[before] == ' ' || "”\"(".indexOf(characters[before]) >= 0)) before--;
        if (before >= 0 && (before == at - 1 || SENTENCE_ENDS.indexOf(characters[before]) < 0)) return false;
        var next = afterSpaces(end(at));
        return next < characters.length && Character.isLowerCase(characters[next]) && !particle(next);
    }

    /// Marjatta von Essen
    private boolean particle(int at) {
        var end = end(at);
        return end - at <= 3 && List.of("von", "af", "de").contains(text(at, end));
    }

    private boolean address(int from, int to) {
        for (var i = from + 1; i < to; i++)
            if (characters[i] == '@' || characters[i] == ':' && stands("://", i, to)) return true;
        return stands("www.", from, to);
    }

    private boolean stands(String ascii, int at, int to) {
        if (to - at < ascii.length()) return false;
        for (var i = 0; i < ascii.length(); i++) if (characters[at + i] != ascii.charAt(i)) return false;
        return true;
    }

    /// Where the word ends that the position lies in.
    private int end(int at) {
        var end = at;
        while (end < characters.length && characters[end] != ' ') end++;
        return end;
    }

    private int afterSpaces(int at) {
        var after = at;
        while (after < characters.length && characters[after] == ' ') after++;
        return after;
    }

    private String text(int from, int to) {
        return new String(characters, from, to - from);
    }

    private static boolean hyphen(int character) {
        return character == '-' || character == 0x2010;
    }

    private static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }
}
