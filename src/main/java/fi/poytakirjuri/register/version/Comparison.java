package fi.poytakirjuri.register.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How two versions of a paper differ, part by part and word by word.
///
/// @param parts those that are not the same in both, in the order of the later version
public record Comparison(List<Part> parts) {
    private static final Pattern HEADING = Pattern.compile("## (.*) \\{#([a-z]+(?:-\\d+)?)}");
    /// A word with the mark after it, a run of spaces, a line's end.
    private static final Pattern TOKEN = Pattern.compile("\\R|[^\\S\\r\\n]+|[\\p{L}\\p{N}]+|.");

    public Comparison {
        parts = List.copyOf(parts);
    }

    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /// A stretch of words.
    public record Piece(Change change, String words) {}

    /// @param change whether the whole part was added or removed
    public record Part(String heading, Change change, List<Piece> pieces) {
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    public static Comparison of(DocumentVersion earlier, DocumentVersion later) {
        return of(earlier.records(), later.records());
    }

    static Comparison of(String earlier, String later) {
        var before = sections(earlier);
        var after = sections(later);
        var parts = new ArrayList<Part>();
        after.forEach((name, now) -> {
            var was = before.get(name);
            if (was == null) parts.add(new Part(now.heading, Change.ADDED, whole(Change.ADDED, now.text)));
            else if (!was.equals(now)) parts.add(changed(was, now));
        });
        before.forEach((name, was) -> {
            if (!after.containsKey(name))
                parts.add(new Part(was.heading, Change.REMOVED, whole(Change.REMOVED, was.text)));
        });
        return new Comparison(parts);
    }

    /// A heading that was changed is told among the words.
    private static Part changed(Section was, Section now) {
        return was.heading.equals(now.heading)
                ? new Part(now.heading, Change.SAME, pieces(was.text, now.text))
                : new Part(
                        now.heading, Change.SAME, pieces(was.heading + "\n" + was.text, now.heading + "\n" + now.text));
    }

    private static List<Piece> whole(Change change, String text) {
        return text.isBlank() ? List.of() : List.of(new Piece(change, text));
    }

    private static List<Piece> pieces(String before, String after) {
        var was = tokens(before);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, tokens(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Change.SAME, was.subList(at, from));
            add(pieces, Change.REMOVED, delta.getSource().getLines());
            add(pieces, Change.ADDED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(pieces, Change.SAME, was.subList(at, was.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Change change, List<String> tokens) {
        if (!tokens.isEmpty()) pieces.add(new Piece(change, String.join("", tokens)));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(m -> m.group()).toList();
    }

    /// By their lasting names, in order.
    private static Map<String, Section> sections(String records) {
        var sections = new LinkedHashMap<String, Section>();
        var lines = new ArrayList<String>();
        var heading = "";
        var name = "";
        for (var line : records.lines().toList()) {
            var found = HEADING.matcher(line);
            if (!found.matches()) {
                lines.add(line);
                continue;
            }
            if (!name.isEmpty()) sections.put(name, new Section(heading, joined(lines)));
            heading = found.group(1);
            name = found.group(2);
            lines.clear();
        }
        if (!name.isEmpty()) sections.put(name, new Section(heading, joined(lines)));
        return sections;
    }

    private static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n")).strip();
    }

    private record Section(String heading, String text) {}
}
