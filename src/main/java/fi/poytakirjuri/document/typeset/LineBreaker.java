package fi.poytakirjuri.document.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Breaks a whole paragraph at once so that its ragged right edge is calmest (after Knuth and Plass: Breaking
/// Paragraphs into Lines, 1981, with fixed spaces): the sum of each line's squared shortfall, of disliked breaks, and
/// of hyphens under each other is least. The last line may be short.
public final class LineBreaker {
    /// What a line costs whose whole width is empty.
    private static final double EMPTY_LINE = 1000;

    /// In a column narrower than this, in points, a line's end may fall as short as in one of this width: there it is
    /// better ragged than hyphenated.
    private static final double NARROW = 280;

    private static final double HYPHEN_UNDER_HYPHEN = 60;
    private static final double HYPHEN_BEFORE_LAST_LINE = 30;
    private static final double STUNTED_LAST_LINE = 25;
    private static final double STUNTED = 0.08;

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
        var best = new double[positions.length];
        var previous = new int[positions.length];
        for (var end = 1; end < positions.length; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (var start = end - 1; start >= 0; start--) {
                var shortfall = width - widthOf(positions[start], positions[end], to);
                // A single piece that is too wide has nowhere else to go.
                if (shortfall < -0.001 && start < end - 1) break;
                var cost = best[start] + cost(positions, start, end, shortfall, to);
                if (cost < best[end]) {
                    best[end] = cost;
                    previous[end] = start;
                }
            }
        }
        var lines = new ArrayList<Line>();
        for (var end = positions.length - 1; end > 0; end = previous[end])
            lines.add(line(positions[previous[end]], positions[end]));
        Collections.reverse(lines);
        into.addAll(lines);
    }

    private double cost(int[] positions, int start, int end, double shortfall, int last) {
        var from = positions[start];
        var to = positions[end];
        var empty = Math.max(0, shortfall) / Math.max(width, NARROW);
        var afterHyphen = start > 0 && hyphen(from);
        if (to == last) {
            var stunted = width - shortfall < STUNTED * width ? STUNTED_LAST_LINE : 0;
            return stunted + (afterHyphen ? HYPHEN_BEFORE_LAST_LINE : 0);
        }
        var cost = empty * empty * EMPTY_LINE + text.breakAt(to).dislike();
        return afterHyphen && hyphen(to) ? cost + HYPHEN_UNDER_HYPHEN : cost;
    }

    private double widthOf(int from, int to, int last) {
        return text.width(from, to) + (to < last && hyphen(to) ? text.hyphen(to) : 0);
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
