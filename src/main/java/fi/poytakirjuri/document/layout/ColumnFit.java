package fi.poytakirjuri.document.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Shares a table's width among its columns: each gets what it needs, and what is over goes where lines are longest.
final class ColumnFit {
    /// How much wider than asked a small table's columns get, in points, instead of being stretched over the line.
    private static final double SLACK = 28;

    private ColumnFit() {}

    /// Whether every word fits whole.
    static boolean wholeWords(List<Widths> columns, double width) {
        return sum(columns, Widths::word) <= width;
    }

    /// @param width for all columns together
    static double[] fit(List<Widths> columns, double width) {
        var line = sum(columns, Widths::line);
        if (line + SLACK * columns.size() <= width * 0.6) return each(columns, column -> column.line() + SLACK);
        if (line <= width) return each(columns, column -> column.line() + (width - line) / columns.size());
        if (wholeWords(columns, width)) return between(columns, Widths::word, Widths::line, width);
        if (sum(columns, Widths::piece) <= width) return between(columns, Widths::piece, Widths::word, width);
        var piece = sum(columns, Widths::piece);
        return each(columns, column -> column.piece() * width / piece);
    }

    private static double[] between(
            List<Widths> columns, ToDoubleFunction<Widths> least, ToDoubleFunction<Widths> most, double width) {
        var over = width - sum(columns, least);
        var wished = sum(columns, most) - sum(columns, least);
        return each(columns, column -> {
            var low = least.applyAsDouble(column);
            return low + over * (most.applyAsDouble(column) - low) / wished;
        });
    }

    private static double sum(List<Widths> columns, ToDoubleFunction<Widths> of) {
        return columns.stream().mapToDouble(of).sum();
    }

    private static double[] each(List<Widths> columns, ToDoubleFunction<Widths> of) {
        return columns.stream().mapToDouble(of).toArray();
    }
}
