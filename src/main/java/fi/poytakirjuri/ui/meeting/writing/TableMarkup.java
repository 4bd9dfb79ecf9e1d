package fi.poytakirjuri.ui.meeting.writing;

import fi.poytakirjuri.ui.meeting.writing.Markup.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Simple tables in a text, a line for each row: `| Asia | Vastuu |`. Tab goes from cell to cell and adds rows; in an
/// empty last row it takes the row away and leaves the field.
final class TableMarkup {
    private static final Pattern RULE = Pattern.compile("\\|[\\s:|-]+\\|\\s*");
    private static final String ROW = "|  |  |";

    private TableMarkup() {}

    /// A table of two columns after the caret's line, with the caret in its first cell.
    static Edit insert(String text, int caret) {
        int newline = text.indexOf('\n', caret);
        int at = newline < 0 ? text.length() : newline;
        boolean isFirst = text.substring(0, at).isBlank();
        boolean isAfterEmpty = text.substring(0, at).endsWith("\n");
        var before = isFirst ? "" : isAfterEmpty ? "\n" : "\n\n";
        int first = at + before.length() + 2;
        return new Edit(at, at, before + ROW + "\n| --- | --- |\n" + ROW, first, first);
    }

    /// Where Tab leads from a caret in a table; empty outside tables, and before the first cell.
    static Optional<Step> step(String text, int caret, boolean isBack) {
        int start = text.lastIndexOf('\n', caret - 1) + 1;
        if (!isRow(line(text, start))) return Optional.empty();
        var cells = cells(text, start);
        int here = 0;
        for (int i = 0; i < cells.size(); i++) if (caret >= cells.get(i).from) here = i;
        if (!isBack && here + 1 < cells.size()) return Optional.of(select(text, cells.get(here + 1)));
        if (isBack && here > 0) return Optional.of(select(text, cells.get(here - 1)));
        return isBack ? rowBefore(text, start) : rowAfter(text, start, cells);
    }

    private static Optional<Step> rowBefore(String text, int start) {
        for (int at = start; at > 0; ) {
            at = text.lastIndexOf('\n', at - 2) + 1;
            if (!isRow(line(text, at))) return Optional.empty();
            if (!isRule(line(text, at)))
                return Optional.of(select(text, cells(text, at).getLast()));
        }
        return Optional.empty();
    }

    private static Optional<Step> rowAfter(String text, int start, List<Cell> cells) {
        int end = start + line(text, start).length();
        int at = end + 1;
        while (at <= text.length() && isRule(line(text, at)))
            at += line(text, at).length() + 1;
        if (at <= text.length() && isRow(line(text, at)))
            return Optional.of(select(text, cells(text, at).getFirst()));
        boolean isEmpty =
                cells.stream().allMatch(c -> text.substring(c.from, c.to).isBlank());
        if (isEmpty && start > 0) {
            var gone = new Edit(start - 1, end, "", start - 1, start - 1);
            return Optional.of(new Step(gone, true));
        }
        var row = "\n|" + "  |".repeat(cells.size());
        return Optional.of(new Step(new Edit(end, end, row, end + 3, end + 3), false));
    }

    private static Step select(String text, Cell cell) {
        var words = text.substring(cell.from, cell.to);
        int from = cell.from + words.length() - words.stripLeading().length();
        int to = words.isBlank() ? from : cell.from + words.stripTrailing().length();
        int at = words.isBlank() ? Math.min(cell.from + 1, cell.to) : from;
        return new Step(new Edit(at, at, "", at, words.isBlank() ? at : to), false);
    }

    /// Between each two bars of a row.
    private static List<Cell> cells(String text, int start) {
        var cells = new ArrayList<Cell>();
        var line = line(text, start);
        int from = -1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '|' || i > 0 && line.charAt(i - 1) == '\\') continue;
            if (from >= 0) cells.add(new Cell(start + from, start + i));
            from = i + 1;
        }
        return cells;
    }

    private static boolean isRow(String line) {
        return line.startsWith("|") && line.indexOf('|', 1) > 0;
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches() && line.contains("-");
    }

    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end);
    }

    /// @param leaves whether Tab goes on to the next field
    record Step(Edit edit, boolean leaves) {}

    private record Cell(int from, int to) {}
}
