package fi.poytakirjuri.ui.meeting.writing;

import fi.poytakirjuri.ui.meeting.writing.Markup.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists in a text: numbering lines, and points that belong to the point above them.
final class ListMarkup {
    private static final Pattern POINT = Pattern.compile("( *)([-*+]|\\d{1,3}[.)])( +)(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\. (.*)");
    private static final Pattern BULLETED = Pattern.compile("[-*+] (.*)");

    private ListMarkup() {}

    /// Numbers the lines of the selection, or takes the numbers away when all have one. Bullets become numbers.
    static Edit numbers(String text, int from, int to) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int newline = text.indexOf('\n', to);
        int end = newline < 0 ? text.length() : newline;
        var lines = text.substring(start, end).split("\n", -1);
        boolean allHave = true;
        for (var line : lines) allHave &= NUMBERED.matcher(line).matches();
        var changed = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) changed.append('\n');
            var words = words(lines[i]);
            changed.append(allHave ? words : i + 1 + ". " + words);
        }
        int after = start + changed.length();
        return new Edit(start, end, changed.toString(), lines.length == 1 ? after : start, after);
    }

    /// Puts the point at whose beginning the caret is below the point above it, or one step out again; empty elsewhere,
    /// for there Tab leaves the field.
    static Optional<Edit> indent(String text, int caret, boolean isOut) {
        int start = text.lastIndexOf('\n', caret - 1) + 1;
        var point = POINT.matcher(line(text, start));
        if (!point.matches() || caret > start + point.start(4)) return Optional.empty();
        int now = point.group(1).length();
        int then = isOut ? out(text, start, now) : in(text, start, now);
        if (then == now) return Optional.empty();
        var mark = point.group(2).matches("\\d.*") ? "1." : point.group(2);
        var before = " ".repeat(then) + mark + " ";
        int to = start + point.start(4);
        return Optional.of(new Edit(start, to, before, start + before.length(), start + before.length()));
    }

    /// To where the words of the point above begin; as it is when there is no point above at the same depth.
    private static int in(String text, int start, int now) {
        var above = above(text, start);
        if (!above.matches() || above.group(1).length() < now) return now;
        return above.group(1).length() > now ? above.group(1).length() : above.start(4);
    }

    /// To where the nearest point that is less deep begins.
    private static int out(String text, int start, int now) {
        for (int at = start; at > 0; ) {
            at = text.lastIndexOf('\n', at - 2) + 1;
            var point = POINT.matcher(line(text, at));
            if (point.matches() && point.group(1).length() < now)
                return point.group(1).length();
        }
        return 0;
    }

    private static Matcher above(String text, int start) {
        return POINT.matcher(start == 0 ? "" : line(text, text.lastIndexOf('\n', start - 2) + 1));
    }

    private static String words(String line) {
        for (var pattern : new Pattern[] {NUMBERED, BULLETED}) {
            var marked = pattern.matcher(line);
            if (marked.matches()) return marked.group(1);
        }
        return line;
    }

    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
