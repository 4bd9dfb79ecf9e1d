package fi.poytakirjuri.exchange.roster;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the content lines of vCards of any version: 4.0 (RFC 6350), 3.0 (RFC 2426), and 2.1 with its quoted-printable
/// letters, as telephones write them. What it does not know it passes over.
final class CardText {
    private CardText() {}

    /// The cards of a file, each with its properties in their order.
    static List<List<Property>> cards(String words) {
        var cards = new ArrayList<List<Property>>();
        var card = new ArrayList<Property>();
        boolean isIn = false;
        for (var line : unfolded(words)) {
            var property = property(line);
            if (property.isEmpty()) continue;
            var name = property.get().name;
            if (name.equals("BEGIN")) {
                card = new ArrayList<>();
                isIn = true;
            } else if (name.equals("END") && isIn) {
                cards.add(List.copyOf(card));
                isIn = false;
            } else if (isIn) card.add(property.get());
        }
        return cards;
    }

    private static List<String> unfolded(String words) {
        var lines = new ArrayList<String>();
        for (var line : words.replace("\ufeff", "").split("\r\n|\r|\n")) {
            boolean isFolded = !lines.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            boolean isBroken = !lines.isEmpty()
                    && lines.getLast().endsWith("=")
                    && lines.getLast().toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
            if (isFolded) lines.add(lines.removeLast() + line.substring(1));
            else if (isBroken) {
                var begun = lines.removeLast();
                lines.add(begun.substring(0, begun.length() - 1) + line);
            } else lines.add(line);
        }
        return lines;
    }

    /// The name without its group, and the value; parameters matter only for the letters.
    private static Optional<Property> property(String line) {
        int colon = outsideQuotes(line);
        if (colon < 0) return Optional.empty();
        var before = line.substring(0, colon).toUpperCase(Locale.ROOT);
        var name = before.split(";", 2)[0];
        var value = line.substring(colon + 1);
        boolean isQuoted = before.contains("QUOTED-PRINTABLE");
        return Optional.of(
                new Property(name.substring(name.lastIndexOf('.') + 1), isQuoted ? fromQuotedPrintable(value) : value));
    }

    private static int outsideQuotes(String line) {
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') isQuoted = !isQuoted;
            else if (line.charAt(i) == ':' && !isQuoted) return i;
        }
        return -1;
    }

    /// RFC 2045, 6.7, of UTF-8; an unfinished code stays as it is.
    private static String fromQuotedPrintable(String value) {
        var bytes = new ByteArrayOutputStream();
        var raw = value.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '=' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (low < 0) bytes.write(raw[i]);
            else {
                bytes.write(high * 16 + low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// @param name in capitals
    record Property(String name, String value) {
        /// The value as one text.
        String text() {
            return String.join(";", parts(';')).strip();
        }

        /// The value's parts, unescaped.
        List<String> parts(char between) {
            var parts = new ArrayList<String>();
            var part = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\' && i + 1 < value.length()) {
                    char next = value.charAt(++i);
                    part.append(next == 'n' || next == 'N' ? '\n' : next);
                } else if (c == between) {
                    parts.add(part.toString());
                    part.setLength(0);
                } else part.append(c);
            }
            parts.add(part.toString());
            return parts;
        }
    }
}
