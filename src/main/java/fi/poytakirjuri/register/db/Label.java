package fi.poytakirjuri.register.db;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a step is called in the undo menu: a text's key and its arguments, so that it reads right in any language.
///
/// @param key        the key of a text such as `undo.item.decision`
/// @param arguments  what stands in the text's places; no character U+001F
/// @param continuing steps made one after another with the same word here become one step: the typing of one field
public record Label(
        String key, List<String> arguments, @Nullable String continuing) {
    private static final String SEPARATOR = "\u001f";

    public Label {
        arguments = List.copyOf(arguments);
    }

    public static Label of(String key, Object... arguments) {
        var words = Arrays.stream(arguments)
                .map(a -> a.toString().replace(SEPARATOR, " "))
                .toList();
        return new Label(key, words, null);
    }

    /// The same label for a step that goes on the previous one, if that had the same word.
    public Label continuing(String word) {
        return new Label(key, arguments, word);
    }

    String joined() {
        return String.join(SEPARATOR, arguments);
    }

    static Label read(String key, String joined) {
        return new Label(key, joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1)), null);
    }
}
