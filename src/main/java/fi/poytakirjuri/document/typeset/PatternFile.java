package fi.poytakirjuri.document.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A file of `hyphenation` in the program's resources. Those of TeX (`hyph-sv.tex`) hold `\patterns{…}` and, for words
/// that keep no rule, `\hyphenation{…}`; `%` begins a remark.
final class PatternFile {
    private static final Pattern REMARK = Pattern.compile("%.*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;

    private PatternFile(String text) {
        this.text = text;
    }

    static PatternFile named(String name) {
        try (var stream = PatternFile.class.getResourceAsStream("/hyphenation/" + name)) {
            var text = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
            return new PatternFile(REMARK.matcher(text).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> words() {
        return BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    List<String> patterns() {
        return group("\\patterns{");
    }

    /// Words divided by hyphens.
    List<String> exceptions() {
        return group("\\hyphenation{");
    }

    private List<String> group(String opening) {
        var from = text.indexOf(opening);
        if (from < 0) return List.of();
        var inside = text.substring(from + opening.length(), text.indexOf('}', from));
        return Arrays.stream(BLANKS.split(inside.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
