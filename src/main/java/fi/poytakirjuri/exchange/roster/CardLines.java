package fi.poytakirjuri.exchange.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Writes the content lines of vCard 4.0 (RFC 6350, 3): escaped, folded, ending in CRLF.
final class CardLines {
    /// In octets, the line's end not counted (RFC 6350, 3.2).
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    void begin() {
        add("BEGIN:VCARD");
        add("VERSION:4.0");
    }

    void end() {
        add("END:VCARD");
    }

    /// A property of one text; left out when there is none.
    void text(String property, String words) {
        if (!words.isEmpty()) add(property + ":" + escaped(words));
    }

    /// A property of several parts, such as a name (RFC 6350, 6.2.2).
    void parts(String property, String... parts) {
        add(property + ":" + Arrays.stream(parts).map(CardLines::escaped).collect(Collectors.joining(";")));
    }

    /// A property that lists texts.
    void list(String property, Iterable<String> words) {
        var each = new StringBuilder();
        for (var word : words) each.append(each.isEmpty() ? "" : ",").append(escaped(word));
        if (!each.isEmpty()) add(property + ":" + each);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /// RFC 6350, 3.4.
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// Folds between characters, never within one.
    private void add(String content) {
        int used = 0;
        for (int c : content.codePoints().toArray()) {
            var character = Character.toString(c);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST_LINE) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
        }
        out.append("\r\n");
    }
}
