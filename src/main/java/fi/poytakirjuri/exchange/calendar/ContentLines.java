package fi.poytakirjuri.exchange.calendar;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.invitation.MailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Writes content lines: escaped, folded, ending in CRLF.
final class ContentLines {
    /// In octets, the line's end not counted (RFC 5545, 3.1).
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    /// Lines that need neither escaping nor folding.
    void plain(String... lines) {
        for (var line : lines) add(line);
    }

    /// A property whose value is text; left out when there is none.
    void text(String property, String words) {
        if (!words.isBlank()) add(property + ":" + escaped(words));
    }

    /// A property whose value is an address.
    void address(String property, URI address) {
        add(property + ":" + address.toASCIIString());
    }

    /// A person with an address.
    ///
    /// @param parameters as `;ROLE=CHAIR`, or empty
    void person(String property, MailAddress person, String parameters) {
        var name = person.name().isEmpty() ? "" : ";CN=" + quoted(person.name());
        address(property + name + parameters, mailTo(person.address()));
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /// What was typed as an address that a program can open; empty for other words.
    static Optional<URI> readAddress(String typed) {
        try {
            var address = new URI(typed.strip());
            return address.isAbsolute() && !address.isOpaque() ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException otherWords) {
            return Optional.empty();
        }
    }

    private static URI mailTo(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address: " + email, e);
        }
    }

    /// A parameter's value (RFC 5545, 3.2): in quotes there is no escape for a quote itself.
    static String quoted(String words) {
        return "\"" + Typed.line(words).replace('"', '\'') + "\"";
    }

    /// RFC 5545, 3.3.11.
    private static String escaped(String words) {
        return Typed.text(words)
                .strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// Folds between characters, never within one.
    private void add(String content) {
        int used = 0;
        for (int i = 0; i < content.length(); ) {
            int c = content.codePointAt(i);
            var character = Character.toString(c);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST_LINE) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
