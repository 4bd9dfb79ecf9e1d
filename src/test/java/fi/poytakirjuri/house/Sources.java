package fi.poytakirjuri.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The program's source files, for rules that only the source can tell.
record Sources(List<Source> files) {
    /// A string literal, a text block, or what must be skipped to find them: a comment, a character.
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.[^']*)'",
            Pattern.DOTALL);

    record Source(Path path, String text) {
        /// The string literals and text blocks as written.
        List<String> literals() {
            return literalMatches()
                    .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
                    .toList();
        }

        Stream<MatchResult> literalMatches() {
            return TOKEN.matcher(text).results().filter(m -> m.group(1) != null || m.group(2) != null);
        }

        String name() {
            return path.getFileName().toString();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    static Sources main() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return new Sources(files.filter(f -> f.toString().endsWith(".java"))
                    .sorted()
                    .map(Sources::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
