package fi.poytakirjuri.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// Every word the program shows, by key: `rosters.add` stands in `texts/fi/rosters.properties`.
/// A key's first part names its file; `{0}`, `{1}` … are the places of the arguments.
public final class Texts {
    /// The files of texts, a room each; a key begins with one of these names.
    static final List<String> ROOMS = List.of(
            "app",
            "kit",
            "undo",
            "dashboard",
            "roster",
            "vacancy",
            "person",
            "nomination",
            "reading",
            "privacy",
            "meeting",
            "decision",
            "task",
            "rail",
            "version",
            "live",
            "plan",
            "theme",
            "table",
            "paper",
            "report",
            "preview",
            "papers",
            "export",
            "settings",
            "publication",
            "invitation",
            "bundle",
            "check",
            "cli");

    private final Language language;
    private final Dates dates;
    private final Map<String, String> texts;

    private Texts(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
        this.dates = new Dates(language);
    }

    /// Reads a language's texts from the program's resources.
    public static Texts in(Language language) {
        var texts = new HashMap<String, String>();
        for (var room : ROOMS) texts.putAll(read("/texts/%s/%s.properties".formatted(language.code(), room)));
        return new Texts(language, texts);
    }

    public Language language() {
        return language;
    }

    public Dates dates() {
        return dates;
    }

    /// The text of a key with its arguments in place.
    ///
    /// @throws IllegalArgumentException for a key that has no text: a fault of the program, found by its tests
    public String get(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) throw new IllegalArgumentException("No text for " + key);
        return filled(text, arguments);
    }

    /// The text for a count: `key.one` for 1, otherwise `key.many`; `{0}` is the count itself.
    public String count(String key, long count, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = count;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return get(key + (count == 1 ? ".one" : ".many"), all);
    }

    /// The text of an enum's constant: `room.Kind.CONSTANT` under the given room.
    public String of(String room, Enum<?> constant, Object... arguments) {
        return get(room + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(), arguments);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    private static String filled(String text, Object[] arguments) {
        if (arguments.length == 0 || text.indexOf('{') < 0) return text;
        var filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean place = c == '{'
                    && i + 2 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && text.charAt(i + 2) == '}';
            int argument = place ? text.charAt(i + 1) - '0' : -1;
            if (place && argument < arguments.length) {
                filled.append(arguments[argument]);
                i += 2;
            } else filled.append(c);
        }
        return filled.toString();
    }

    private static Map<String, String> read(String resource) {
        try (var stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) return Map.of();
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var texts = new HashMap<String, String>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
