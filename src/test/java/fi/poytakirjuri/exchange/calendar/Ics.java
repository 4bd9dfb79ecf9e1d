package fi.poytakirjuri.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A small strict reader of calendar files, written from RFC 5545 and not from our writer.
public final class Ics {
    private Ics() {}

    /// The properties of the first event; a parameter is part of the name.
    public static Map<String, String> event(byte[] bytes) {
        var lines = unfolded(bytes);
        if (!lines.getFirst().equals("BEGIN:VCALENDAR") || !lines.getLast().equals("END:VCALENDAR"))
            throw new AssertionError("Not a calendar: " + lines);
        return lines.subList(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("END:VEVENT")).stream()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> unescaped(line.substring(line.indexOf(':') + 1))));
    }

    /// Content lines; fails on a line that is too long, ends otherwise than in CRLF, or is cut within a character.
    public static List<String> unfolded(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.endsWith("\r\n")) throw new AssertionError("The last line has no end");
        var lines = new ArrayList<String>();
        for (var line : text.substring(0, text.length() - 2).split("\r\n", -1)) {
            if (line.contains("\r") || line.contains("\n")) throw new AssertionError("A bare line end in " + line);
            if (line.getBytes(StandardCharsets.UTF_8).length > 75) throw new AssertionError("Too long: " + line);
            if (line.contains("\ufffd")) throw new AssertionError("A torn character in " + line);
            if (line.startsWith(" ")) lines.add(lines.removeLast() + line.substring(1));
            else lines.add(line);
        }
        return lines;
    }

    private static String unescaped(String value) {
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == ';') throw new AssertionError("Not escaped: " + value);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escaped = value.charAt(++i);
            plain.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
        }
        return plain.toString();
    }
}
