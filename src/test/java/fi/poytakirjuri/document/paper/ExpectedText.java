package fi.poytakirjuri.document.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A sample's expected text in Markdown, as the lines that a screen reader reads of the paper.
public final class ExpectedText {
    private ExpectedText() {}

    public static List<String> lines(String sample) throws IOException {
        try (var stream = ExpectedText.class.getResourceAsStream("/papers/" + sample + ".md")) {
            if (stream == null) throw new IOException("No sample " + sample);
            return lines(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /// Lines that follow each other without an empty one between are one paragraph, but in the head, the lists,
    /// the tables and the distribution, which break them.
    private static List<String> lines(List<String> markdown) {
        var lines = new ArrayList<String>();
        boolean isOpen = false;
        for (int i = 0; i < markdown.size(); i++) {
            var line = markdown.get(i);
            boolean isHead = i < 3;
            boolean isOwn = isHead || line.matches("(#|-|\\||\\d+\\. |Jakelu:|Tiedoksi:).*");
            if (line.isBlank() || line.equals("| | |") || line.startsWith("|---")) isOpen = false;
            else if (isOpen && !isOwn) lines.add(lines.removeLast() + " " + plain(line));
            else lines.addAll(ofOne(line));
            if (!line.isBlank()) isOpen = !isOwn;
        }
        return lines;
    }

    private static List<String> ofOne(String line) {
        if (line.startsWith("Jakelu:") || line.startsWith("Tiedoksi:")) {
            int end = line.indexOf(':') + 1;
            return List.of(line.substring(0, end), line.substring(end).strip());
        }
        return List.of(plain(line));
    }

    private static String plain(String line) {
        var words = line.replace("**", "")
                .replaceFirst("^#+ ", "")
                .replaceFirst("^- ", "• ")
                .strip();
        return words.startsWith("|")
                ? Arrays.stream(words.substring(1).split("\\|"))
                        .map(String::strip)
                        .collect(Collectors.joining(" | "))
                : words;
    }
}
