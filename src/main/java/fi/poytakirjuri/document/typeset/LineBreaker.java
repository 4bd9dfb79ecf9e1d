package fi.poytakirjuri.document.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Breaks a whole paragraph at once so that its ragged right edge is calmest (after Knuth and Plass: Breaking
/// Paragraphs into Lines, 1981, with fixed spaces): the sum of each line's squared shortfall, of disliked breaks, and
/// of hyphens under each other is least. No more than two lines in a row end with a hyphen, and the last line is no
/// mere rest of a word, unless there is no other way. It may be short.
public final class LineBreaker {
    /// What a line costs whose whole width is empty.
    private static final double EMPTY_LINE = 1000;

    /// In a column narrower than this, in points, a line's end may fall as short as in one of this width: there it is
    /// better ragged than hyphenated.
    private static final double NARROW = 280;

    private static final double HYPHEN_UNDER_HYPHEN = 60;
    private static final double HYPHEN_UNDER_TWO = 1500;
    private static final double HYPHEN_BEFORE_LAST_LINE = 30;
    private static final double REST_OF_A_WORD = 600;
    private static final double STUNTED_LAST_LINE = 25;
    private static final double STUNTED = 0.08;

    /// How many lines in a row end with a hyphen, counted as none, one, two or more.
    private static final int COUNTS = 3;

    private final Shaped text;
    private final double width;

    private LineBreaker(Shaped text, double width) {
        this.text = text;
        this.width = width;
    }

    /// @param width of a line in points
    public static List<Line> lines(Shaped text, double width) {
        if (text.length() == 0) return List.of();
        var breaker = new LineBreaker(text.breakableWithin(width), width);
        var lines = new ArrayList<Line>();
        for (int from = 0, to = 1; to <= text.length(); to++) {
            if (to < text.length() && text.breakAt(to).kind() != Break.Kind.FORCED) continue;
            breaker.stretch(from, to, lines);
            from = to;
        }
        return lines;
    }

    /// A stretch between forced line ends.
    private void stretch(int from, int to, List<Line> into) {
        if (text.width(from, to) <= width) {
            into.add(line(from, to));
            return;
        }
        var positions = positions(from, to);
        var count = positions.length;
        var best = new double[count * COUNTS];
        var previous = new int[count * COUNTS];
        Arrays.fill(best, COUNTS, best.length, Double.POSITIVE_INFINITY);
        Arrays.fill(best, 1, COUNTS, Double.POSITIVE_INFINITY);
        for (var end = 1; end < count; end++) {
            var edge = rightEdge(positions[end], to);
            for (var start = end - 1; start >= 0; start--) {
                var shortfall = width - Math.max(0, edge - text.left(positions[start]));
                // A single piece that is too wide has nowhere else to go.
                if (shortfall < -0.001 && start < end - 1) break;
                improve(best, previous, positions, start, end, shortfall);
            }
        }
        var lines = new ArrayList<Line>();
        for (var at = cheapest(best, count - 1); at >= COUNTS; at = previous[at])
            lines.add(line(positions[previous[at] / COUNTS], positions[at / COUNTS]));
        Collections.reverse(lines);
        into.addAll(lines);
    }

    private void improve(double[] best, int[] previous, int[] positions, int start, int end, double shortfall) {
        var last = end == positions.length - 1;
        var hyphen = !last && hyphen(positions[end]);
        var line =
                last ? costOfLast(positions[start], positions[end], shortfall) : costOfLine(positions[end], shortfall);
        for (var hyphens = 0; hyphens < COUNTS; hyphens++) {
            var from = start * COUNTS + hyphens;
            if (best[from] == Double.POSITIVE_INFINITY) continue;
            var cost = best[from] + line;
            if (hyphen && hyphens > 0) cost += hyphens == 1 ? HYPHEN_UNDER_HYPHEN : HYPHEN_UNDER_TWO;
            var to = end * COUNTS + (hyphen ? Math.min(hyphens + 1, COUNTS - 1) : 0);
            if (cost >= best[to]) continue;
            best[to] = cost;
            previous[to] = from;
        }
    }

    private static int cheapest(double[] best, int end) {
        var cheapest = end * COUNTS;
        for (var at = cheapest + 1; at < cheapest + COUNTS; at++) if (best[at] < best[cheapest]) cheapest = at;
        return cheapest;
    }

    private double costOfLine(int to, double shortfall) {
        var empty = Math.max(0, shortfall) / Math.max(width, NARROW);
        return empty * empty * EMPTY_LINE + text.breakAt(to).dislike();
    }

    private double costOfLast(int from, int to, double shortfall) {
        var stunted = width - shortfall < STUNTED * width ? STUNTED_LAST_LINE : 0;
        if (!hyphen(from)) return stunted;
        return stunted + (hasSpace(from, to) ? HYPHEN_BEFORE_LAST_LINE : REST_OF_A_WORD);
    }

    private boolean hasSpace(int from, int to) {
        var end = text.visibleEnd(from, to);
        for (var i = from; i < end; i++) if (text.space(i)) return true;
        return false;
    }

    /// Where the visible part of a line ends that ends here, its hyphen included.
    private double rightEdge(int to, int last) {
        var edge = text.left(text.visibleEnd(0, to));
        return to < last && hyphen(to) ? edge + text.hyphen(to) : edge;
    }

    private boolean hyphen(int position) {
        return text.breakAt(position).kind() == Break.Kind.HYPHEN;
    }

    private int[] positions(int from, int to) {
        var positions = new int[to - from + 1];
        var count = 0;
        positions[count++] = from;
        for (var i = from + 1; i < to; i++) if (text.breakAt(i).ends()) positions[count++] = i;
        positions[count++] = to;
        return Arrays.copyOf(positions, count);
    }

    private Line line(int from, int to) {
        var hyphen = to < text.length() && hyphen(to);
        return new Line(from, to, text.width(from, to) + (hyphen ? text.hyphen(to) : 0), hyphen);
    }
}
