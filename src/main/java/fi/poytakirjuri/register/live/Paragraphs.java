package fi.poytakirjuri.register.live;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text of an item as its paragraphs, which stand between empty lines. Every change touches one paragraph and the
/// empty lines beside it; all else stays as it was written, letter by letter. What goes on a list after an empty line
/// belongs to that list.
public final class Paragraphs {
    private static final Pattern BETWEEN =
            Pattern.compile("(?:[ \\t]*\\n){2,}|^(?:[ \\t]*\\n)+|(?:[ \\t]*\\n)+[ \\t]*$");
    private static final Pattern POINT = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*", Pattern.DOTALL);

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
        var between = BETWEEN.matcher(text);
        int from = 0;
        while (between.find()) {
            add(from, between.start());
            from = between.end();
        }
        add(from, text.length());
    }

    public static Paragraphs of(String text) {
        return new Paragraphs(text);
    }

    /// The whole text as it is.
    public String text() {
        return text;
    }

    public List<String> all() {
        return spans.stream().map(span -> text.substring(span.from, span.to)).toList();
    }

    /// The text with a paragraph more at its end.
    public String with(String words) {
        return spans.isEmpty() ? words : text.substring(0, spans.getLast().to) + "\n\n" + words + rest();
    }

    /// The text with a paragraph more at its beginning.
    public String withFirst(String words) {
        return spans.isEmpty() ? words : words + "\n\n" + text.substring(spans.getFirst().from);
    }

    /// The text with other words in a paragraph's place.
    public String with(int at, String words) {
        var span = spans.get(at);
        return text.substring(0, span.from) + words + text.substring(span.to);
    }

    /// The text without a paragraph, and without the empty lines that parted it from the next or else the one before.
    public String without(int at) {
        if (spans.size() == 1) return "";
        boolean isLast = at == spans.size() - 1;
        int from = isLast ? spans.get(at - 1).to : spans.get(at).from;
        int to = isLast ? spans.get(at).to : spans.get(at + 1).from;
        return text.substring(0, from) + text.substring(to);
    }

    /// The text with a paragraph and the one after it in each other's places.
    public String swapped(int at) {
        var one = spans.get(at);
        var other = spans.get(at + 1);
        return text.substring(0, one.from)
                + text.substring(other.from, other.to)
                + text.substring(one.to, other.from)
                + text.substring(one.from, one.to)
                + text.substring(other.to);
    }

    /// Where a paragraph is now: at its place when it is there as it was, else at the only place that has its words;
    /// −1 when it is no longer to be told.
    public int find(int at, String words) {
        var now = all();
        if (at < now.size() && now.get(at).equals(words)) return at;
        return now.indexOf(words) == now.lastIndexOf(words) ? now.indexOf(words) : -1;
    }

    private String rest() {
        return text.substring(spans.getLast().to);
    }

    private void add(int from, int to) {
        if (text.substring(from, to).isBlank()) return;
        var words = text.substring(from, to);
        var before = spans.isEmpty() ? null : spans.getLast();
        boolean goesOn = before != null
                && POINT.matcher(lastLine(text.substring(before.from, before.to)))
                        .matches()
                && (POINT.matcher(words).matches() || Character.isWhitespace(words.charAt(0)));
        if (before != null && goesOn) spans.set(spans.size() - 1, new Span(before.from, to));
        else spans.add(new Span(from, to));
    }

    private static String lastLine(String paragraph) {
        return paragraph.substring(paragraph.lastIndexOf('\n') + 1);
    }

    private record Span(int from, int to) {}
}
