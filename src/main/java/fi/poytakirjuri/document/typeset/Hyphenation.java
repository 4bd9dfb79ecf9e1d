package fi.poytakirjuri.document.typeset;

import fi.poytakirjuri.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Where a language's words may be divided at the end of a line.
final class Hyphenation {
    private static final int SHORTEST_WORD = 6;
    private static final int LONGEST_WORD = 80;
    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 2;
    private static final int LEAST_AT_END = 3;
    private static final int MOST_KNOWN = 20_000;
    private static final Map<Language, Hyphenation> LOADED = new ConcurrentHashMap<>();

    private final Patterns patterns;
    private final WordParts parts;

    /// The same words come again in every paper, and in the same paper with every key that is typed.
    private final Map<String, Division[]> known = new ConcurrentHashMap<>();

    private final Map<String, Boolean> explained = new ConcurrentHashMap<>();

    private Hyphenation(Patterns patterns, WordParts parts) {
        this.patterns = patterns;
        this.parts = parts;
    }

    static Hyphenation of(Language language) {
        return LOADED.computeIfAbsent(language, key -> switch (key) {
            case FI -> new Hyphenation(patterns("hyph-fi", "hyph-fi-more"), parts("fi-parts"));
            case SV -> new Hyphenation(patterns("hyph-sv", "hyph-sv-more"), new WordParts(List.of()));
            case EN -> new Hyphenation(patterns("hyph-en-gb"), new WordParts(List.of()));
        });
    }

    /// How good a place before each letter is to divide the word: between the parts of a compound, between syllables,
    /// or not at all.
    ///
    /// @param word letters alone
    /// @return shared with others, not to be changed
    Division[] divisions(String word) {
        if (known.size() > MOST_KNOWN) known.clear();
        return known.computeIfAbsent(word, this::divide);
    }

    /// Whether the word is made of nothing but parts that are known, so that it is no one's name.
    boolean explains(String word) {
        if (word.length() > LONGEST_WORD) return false;
        if (explained.size() > MOST_KNOWN) explained.clear();
        return explained.computeIfAbsent(word, key -> parts.explain(key.toLowerCase(Locale.ROOT)));
    }

    private Division[] divide(String word) {
        var divisions = new Division[word.length()];
        Arrays.fill(divisions, Division.NONE);
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) return divisions;
        var small = word.toLowerCase(Locale.ROOT);
        if (small.length() != word.length()) return divisions;
        var begins = parts.begins(small);
        var start = 0;
        for (var end = 1; end <= small.length(); end++) {
            if (end < small.length() && !begins[end]) continue;
            syllables(small, start, end, divisions);
            if (end < small.length()) divisions[end] = Division.PART;
            start = end;
        }
        return divisions;
    }

    /// No letter stands alone between two divisions.
    private void syllables(String word, int start, int end, Division[] into) {
        var before = patterns.before(word.substring(start, end));
        var after = end == word.length() ? LEAST_AT_END : LEAST_AFTER;
        for (var i = LEAST_BEFORE; i <= before.length - after; i++)
            if (before[i] && into[start + i - 1] == Division.NONE) into[start + i] = Division.SYLLABLE;
    }

    private static Patterns patterns(String... files) {
        return new Patterns(
                Stream.of(files).map(file -> PatternFile.named(file + ".tex")).toList());
    }

    private static WordParts parts(String file) {
        return new WordParts(PatternFile.named(file + ".txt").words());
    }

    enum Division {
        NONE,
        SYLLABLE,
        PART
    }
}
