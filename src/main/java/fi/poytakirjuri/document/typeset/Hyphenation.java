package fi.poytakirjuri.document.typeset;

import fi.poytakirjuri.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Where a language's words may be divided at the end of a line. A language without patterns divides none.
final class Hyphenation {
    private static final int SHORTEST_WORD = 6;
    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 2;
    private static final int LEAST_AT_END = 3;
    private static final int MOST_KNOWN = 20_000;
    private static final Map<Language, Hyphenation> LOADED = new ConcurrentHashMap<>();

    private final Patterns patterns;
    private final WordParts parts;

    /// The same words come again in every paper, and in the same paper with every key that is typed.
    private final Map<String, Division[]> known = new ConcurrentHashMap<>();

    private Hyphenation(Patterns patterns, WordParts parts) {
        this.patterns = patterns;
        this.parts = parts;
    }

    static Hyphenation of(Language language) {
        return LOADED.computeIfAbsent(language, key -> switch (key) {
            case FI -> new Hyphenation(new Patterns(words("fi")), new WordParts(words("fi-parts")));
            case SV, EN -> new Hyphenation(new Patterns(List.of()), new WordParts(List.of()));
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

    private Division[] divide(String word) {
        var divisions = new Division[word.length()];
        Arrays.fill(divisions, Division.NONE);
        if (word.length() < SHORTEST_WORD) return divisions;
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

    private void syllables(String word, int start, int end, Division[] into) {
        var before = patterns.before(word.substring(start, end));
        var after = end == word.length() ? LEAST_AT_END : LEAST_AFTER;
        for (var i = LEAST_BEFORE; i <= before.length - after; i++) if (before[i]) into[start + i] = Division.SYLLABLE;
    }

    private static List<String> words(String file) {
        try (var stream = Hyphenation.class.getResourceAsStream("/hyphenation/" + file + ".txt")) {
            var text = new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("%"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    enum Division {
        NONE,
        SYLLABLE,
        PART
    }
}
