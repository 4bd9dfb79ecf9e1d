package fi.poytakirjuri.ui.meeting.writing;

import java.util.Optional;
import java.util.regex.Pattern;

/// What keys do to a text in the small CommonMark subset that minutes are written in.
public final class Markup {
    private static final Pattern BULLET = Pattern.compile("(\\s*)([-*+])( +)(.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\s*)(\\d{1,3})([.)])( +)(.*)");

    private Markup() {}

    /// What Enter does in a list: the next line begins with the next mark, and on an empty point the list ends.
    /// Empty where Enter is just a new line.
    public static Optional<Edit> enter(String text, int caret) {
        int start = text.lastIndexOf('\n', caret - 1) + 1;
        int end = text.indexOf('\n', caret);
        var line = text.substring(start, end < 0 ? text.length() : end);
        var bullet = BULLET.matcher(line);
        var number = NUMBER.matcher(line);
        if (bullet.matches())
            return point(
                    start,
                    line,
                    caret,
                    bullet.start(4),
                    bullet.group(4),
                    bullet.group(1) + bullet.group(2) + bullet.group(3));
        if (number.matches()) {
            int next = Integer.parseInt(number.group(2)) + 1;
            return point(
                    start,
                    line,
                    caret,
                    number.start(5),
                    number.group(5),
                    number.group(1) + next + number.group(3) + number.group(4));
        }
        return Optional.empty();
    }

    private static Optional<Edit> point(
            int lineStart, String line, int caret, int wordsAt, String words, String nextMark) {
        if (words.isBlank())
            return Optional.of(new Edit(lineStart, lineStart + line.length(), "", lineStart, lineStart));
        if (caret < lineStart + wordsAt) return Optional.empty();
        int after = caret + 1 + nextMark.length();
        return Optional.of(new Edit(caret, caret, "\n" + nextMark, after, after));
    }

    /// Makes the selection, or the word at the caret, bold (`**`) or italic (`*`), or takes the marks away again.
    public static Edit emphasise(String text, int from, int to, String mark) {
        int start = from;
        int end = to;
        if (start == end) {
            while (start > 0 && isOfWord(text.charAt(start - 1))) start--;
            while (end < text.length() && isOfWord(text.charAt(end))) end++;
        }
        int length = mark.length();
        if (isMarked(text, start, end, mark))
            return new Edit(start - length, end + length, text.substring(start, end), start - length, end - length);
        return new Edit(start, end, mark + text.substring(start, end) + mark, start + length, end + length);
    }

    /// Marks stand right around, and not as half of a longer mark: the one star within two is not italic.
    private static boolean isMarked(String text, int start, int end, String mark) {
        return stars(text, start, -1) % 4 >= mark.length()
                && stars(text, start, -1) != (mark.length() == 1 ? 2 : 1)
                && text.startsWith(mark, start - mark.length())
                && text.startsWith(mark, end);
    }

    private static int stars(String text, int at, int step) {
        int count = 0;
        for (int i = at + step; i >= 0 && i < text.length() && text.charAt(i) == '*'; i += step) count++;
        return count;
    }

    /// Makes the selection a link, with its address to be typed; without one, a link whose words come first.
    public static Edit link(String text, int from, int to) {
        var words = text.substring(from, to);
        boolean isAddress = words.matches("(?i)(?:https?://|mailto:)\\S+");
        if (isAddress) return new Edit(from, to, "[](" + words + ")", from + 1, from + 1);
        var link = "[" + words + "](https://)";
        int address = from + words.length() + 3;
        return words.isEmpty()
                ? new Edit(from, to, link, from + 1, from + 1)
                : new Edit(from, to, link, address, address + "https://".length());
    }

    /// Begins the lines of the selection with a bullet, or takes the bullets away when all have one.
    public static Edit bullets(String text, int from, int to) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', to);
        var lines = text.substring(start, end < 0 ? text.length() : end).split("\n", -1);
        boolean allHave = true;
        for (var line : lines) allHave &= line.startsWith("- ");
        var changed = new StringBuilder();
        for (var line : lines) {
            if (!changed.isEmpty() || line != lines[0]) changed.append('\n');
            changed.append(allHave ? line.substring(2) : line.startsWith("- ") ? line : "- " + line);
        }
        int after = start + changed.length();
        return new Edit(
                start, end < 0 ? text.length() : end, changed.toString(), lines.length == 1 ? after : start, after);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    /// A stretch to replace, and what is selected afterwards (a caret when both ends are the same).
    public record Edit(int from, int to, String words, int selectFrom, int selectTo) {
        public String in(String text) {
            return text.substring(0, from) + words + text.substring(to);
        }
    }
}
