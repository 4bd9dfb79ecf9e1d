package fi.poytakirjuri.register.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a step is called in the undo menu: a text's key and its arguments, so that it reads right in any language.
///
/// @param key        the key of a text such as `undo.item.decision`
/// @param arguments  what stands in the text's places; a U+001F in one is read as a space
/// @param continuing steps made one after another with the same word here become one step: the typing of one field
public record Label(
        String key, List<String> arguments, @Nullable String continuing) {
    /// Ends each argument in the log.
    private static final String END = "\u001f";

    public Label {
        arguments = arguments.stream().map(a -> a.replace(END, " ")).toList();
    }

    public static Label of(String key, Object... arguments) {
        return new Label(key, Arrays.stream(arguments).map(Object::toString).toList(), null);
    }

    /// The same label for a step that goes on the previous one, if that had the same word.
    public Label continuing(String word) {
        return new Label(key, arguments, word);
    }

    String joined() {
        return arguments.stream().map(a -> a + END).collect(Collectors.joining());
    }

    static Label read(String key, String joined) {
        var words = new ArrayList<String>();
        for (int from = 0, to = joined.indexOf(END); to >= 0; from = to + 1, to = joined.indexOf(END, from))
            words.add(joined.substring(from, to));
        return new Label(key, words, null);
    }
}
