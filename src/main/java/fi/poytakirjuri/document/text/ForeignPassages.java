package fi.poytakirjuri.document.text;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds passages marked as `[sv: Landskapet bereder frågan]` among the inlines of one line or one bold passage. Other
/// brackets stay as they are, and so does a mark whose bracket is not closed. Reads once from left to right.
final class ForeignPassages {
    private static final Pattern BRACKET = Pattern.compile("\\[(?:(fi|sv|en): )?|\\]");
    private static final int DEEPEST = 3;

    /// What is being read: the whole, and in it the passages that are open.
    private final List<Passage> passages = new ArrayList<>(List.of(new Passage("")));

    /// For each open bracket whether it began a passage.
    private final List<Boolean> brackets = new ArrayList<>();

    private ForeignPassages() {}

    static List<Inline> in(List<Inline> inlines) {
        var reading = new ForeignPassages();
        for (var inline : inlines)
            if (inline instanceof Inline.Text(var text)) reading.read(text);
            else reading.passages.getLast().put(inline);
        return reading.whole();
    }

    private void read(String text) {
        var bracket = BRACKET.matcher(text);
        var from = 0;
        while (bracket.find()) {
            passages.getLast().put(text.substring(from, bracket.start()));
            from = bracket.end();
            if (bracket.group().equals("]")) close();
            else open(bracket.group(), bracket.group(1) != null && passages.size() <= DEEPEST);
        }
        passages.getLast().put(text.substring(from));
    }

    private void open(String typed, boolean isPassage) {
        brackets.add(isPassage);
        if (isPassage) passages.add(new Passage(typed));
        else passages.getLast().put(typed);
    }

    private void close() {
        if (brackets.isEmpty() || !brackets.removeLast()) {
            passages.getLast().put("]");
            return;
        }
        var closed = passages.removeLast();
        if (closed.isBlank()) {
            passages.getLast().put(closed.typed);
            closed.inlines().forEach(passages.getLast()::put);
            passages.getLast().put("]");
        } else passages.getLast().put(new Inline.Foreign(closed.language(), closed.inlines()));
    }

    private List<Inline> whole() {
        var whole = passages.getFirst();
        for (var unclosed : passages.subList(1, passages.size())) {
            whole.put(unclosed.typed);
            unclosed.inlines().forEach(whole::put);
        }
        return whole.inlines();
    }

    private static final class Passage {
        final String typed;
        private final List<Inline> inlines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        /// @param typed what opened it: `[sv: `
        Passage(String typed) {
            this.typed = typed;
        }

        Language language() {
            return Language.of(typed.substring(1, 3));
        }

        boolean isBlank() {
            return Inline.plain(inlines()).isBlank();
        }

        void put(String text) {
            words.append(text);
        }

        void put(Inline inline) {
            if (inline instanceof Inline.Text(var text)) put(text);
            else inlines().add(inline);
        }

        List<Inline> inlines() {
            if (!words.isEmpty()) inlines.add(Inline.text(words.toString()));
            words.setLength(0);
            return inlines;
        }
    }
}
