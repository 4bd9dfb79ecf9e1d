package fi.poytakirjuri.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table in letters of one width: the first column left, the others right.
final class Grid {
    private final List<List<String>> rows = new ArrayList<>();

    Grid(String... headers) {
        rows.add(List.of(headers));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /// 12.3, or 1234 from a hundred on.
    static String ms(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 100 ? "%.1f" : "%.0f", milliseconds);
    }

    /// 4.2 ×
    static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f ×" : "%.0f ×", ratio);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            var line = new StringBuilder();
            for (int column = 0; column < rows.get(row).size(); column++) {
                int width = width(column);
                var cell = rows.get(row).get(column);
                var space = " ".repeat(width - cell.length());
                line.append(column == 0 ? cell + space : "  " + space + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
            if (row == 0) text.append("-".repeat(line.length())).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
