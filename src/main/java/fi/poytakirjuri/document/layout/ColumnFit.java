package fi.poytakirjuri.document.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Shares a table's width among its columns: each gets what its words need, and what is over goes where it saves most
/// lines.
final class ColumnFit {
    /// How much wider than asked a small table's columns get, in points, instead of being stretched over the line.
    private static final double SLACK = 28;

    /// How much width is moved from column to column at a time when looking for a lower table, in points.
    private static final double[] STEPS = {32, 16, 8};

    private static final int ROWS_LOOKED_AT = 60;
    private static final int MOST_MOVES = 40;
    private static final int WEIGHT_OF_HEIGHT = 3;

    private final List<Widths> columns;
    private final List<List<Widths>> rows;
    private final double width;

    /// @param columns what each column asks for as a whole
    /// @param rows what each cell asks for
    /// @param width for all columns together, in points
    ColumnFit(List<Widths> columns, List<List<Widths>> rows, double width) {
        this.columns = columns;
        this.rows = rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT));
        this.width = width;
    }

    /// Whether every word fits whole.
    static boolean wholeWords(List<Widths> columns, double width) {
        return sum(columns, Widths::word) <= width;
    }

    double[] fit() {
        var line = sum(columns, Widths::line);
        if (line + SLACK * columns.size() <= width * 0.6) return each(column -> column.line() + SLACK);
        if (line <= width) return each(column -> column.line() + (width - line) / columns.size());
        if (wholeWords(columns, width)) return lowest(between(Widths::word, Widths::line));
        if (sum(columns, Widths::piece) <= width) return between(Widths::piece, Widths::word);
        var piece = sum(columns, Widths::piece);
        return each(column -> column.piece() * width / piece);
    }

    private double[] between(ToDoubleFunction<Widths> least, ToDoubleFunction<Widths> most) {
        var over = width - sum(columns, least);
        var wished = sum(columns, most) - sum(columns, least);
        return each(column -> {
            var low = least.applyAsDouble(column);
            return low + over * (most.applyAsDouble(column) - low) / wished;
        });
    }

    /// Moves width between columns, never below a whole word, as long as that makes the table lower.
    private double[] lowest(double[] widths) {
        var height = height(widths);
        for (var move = 0; move < MOST_MOVES; move++) {
            var better = betterMove(widths, height);
            if (better >= height) break;
            height = better;
        }
        return widths;
    }

    /// Makes the first move that helps.
    ///
    /// @return the new height, or the old one if none helps
    private int betterMove(double[] widths, int height) {
        for (var step : STEPS)
            for (var from = 0; from < widths.length; from++) {
                if (widths[from] - step < columns.get(from).word()) continue;
                for (var to = 0; to < widths.length; to++) {
                    if (to == from) continue;
                    widths[from] -= step;
                    widths[to] += step;
                    var now = height(widths);
                    if (now < height) return now;
                    widths[from] += step;
                    widths[to] -= step;
                }
            }
        return height;
    }

    /// How high the table becomes, each row as high as its highest cell, and how much its cells are broken: a name on
    /// one line is better than on two also where its row becomes no lower.
    private int height(double[] widths) {
        var height = 0;
        for (var row : rows) {
            var highest = 0;
            for (var i = 0; i < widths.length; i++) {
                var lines = row.get(i).linesWithin(widths[i]);
                height += lines;
                highest = Math.max(highest, lines);
            }
            height += WEIGHT_OF_HEIGHT * highest;
        }
        return height;
    }

    private double[] each(ToDoubleFunction<Widths> of) {
        return columns.stream().mapToDouble(of).toArray();
    }

    private static double sum(List<Widths> columns, ToDoubleFunction<Widths> of) {
        return columns.stream().mapToDouble(of).sum();
    }
}
