package fi.poytakirjuri.register.privacy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words that tell of someone's party, health or diet, from a list written by hand. A word ends where an inflected
/// form may end, so that "keliakiasta" is found and "Keliakialiitto" is not.
final class SensitiveWords {
    static final SensitiveWords FINNISH = read("/privacy/sensitive-fi.txt");

    /// Marks in the list where endings may follow.
    private static final String BENDS = "~";

    private final Map<SensitiveKind, Pattern> patterns;

    private SensitiveWords(Map<SensitiveKind, Pattern> patterns) {
        this.patterns = patterns;
    }

    Stream<SensitiveWord> in(String text) {
        return patterns.entrySet().stream()
                .flatMap(entry -> entry.getValue()
                        .matcher(text)
                        .results()
                        .map(found -> new SensitiveWord(entry.getKey(), found.group())));
    }

    /// A line of the list is a kind in brackets, the endings after `~ =`, a note after `#`, or a word as a pattern.
    private static SensitiveWords read(String resource) {
        var words = new EnumMap<SensitiveKind, List<String>>(SensitiveKind.class);
        var kind = SensitiveKind.HEALTH;
        var endings = "";
        for (var line : lines(resource)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("[")) kind = SensitiveKind.valueOf(line.substring(1, line.length() - 1));
            else if (line.startsWith(BENDS))
                endings = line.substring(line.indexOf('=') + 1).strip();
            else words.computeIfAbsent(kind, _ -> new ArrayList<>()).add(line.replace(BENDS, endings));
        }
        var patterns = new EnumMap<SensitiveKind, Pattern>(SensitiveKind.class);
        words.forEach((of, listed) -> patterns.put(of, pattern(listed)));
        return new SensitiveWords(patterns);
    }

    /// Not a part of a longer word, and not of an association's name: "Harjuveden Diabetes ry".
    private static Pattern pattern(List<String> words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + String.join("|", words) + ")(?![\\p{L}\\d]|-\\p{L}|\\s+(?:ry|rf|sr|rs)\\b)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> lines(String resource) {
        try (var stream = SensitiveWords.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException("Missing: " + resource);
            return new InputStreamReader(stream, StandardCharsets.UTF_8).readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
