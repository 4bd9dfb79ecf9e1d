package fi.poytakirjuri.document.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/// A paragraph's runs as one row of glyphs with their widths and the places where a line may end.
/// Position `i` lies before glyph `i`.
public final class Shaped {
    private final List<Run> runs;
    private final int[] glyphs;
    private final int[] characters;
    private final int[] kerns;
    private final int[] runOf;
    private final double[] left;
    private final Break[] breaks;

    Shaped(List<Run> runs, int[] glyphs, int[] characters, int[] kerns, int[] runOf, double[] left, Break[] breaks) {
        this.runs = runs;
        this.glyphs = glyphs;
        this.characters = characters;
        this.kerns = kerns;
        this.runOf = runOf;
        this.left = left;
        this.breaks = breaks;
    }

    public int length() {
        return glyphs.length;
    }

    public Run run(int index) {
        return runs.get(index);
    }

    /// Which run the glyph belongs to.
    public int runOf(int at) {
        return runOf[at];
    }

    public int glyph(int at) {
        return glyphs[at];
    }

    /// The character the glyph shows, or stands for if it is a box; a forced new line is a space.
    public int character(int at) {
        return characters[at];
    }

    /// What stands between this glyph and the next beyond its width, in thousandths of the size.
    public int kern(int at) {
        return kerns[at];
    }

    /// In points, from the beginning of the row.
    double left(int position) {
        return left[position];
    }

    Break breakAt(int position) {
        return breaks[position];
    }

    boolean space(int at) {
        return characters[at] == ' ';
    }

    /// Where the visible part of a line ends that ends before this position.
    int visibleEnd(int from, int to) {
        var end = to;
        while (end > from && space(end - 1)) end--;
        return end;
    }

    /// From the first glyph's left edge to where the glyph after these stands, in points.
    public double advance(int from, int to) {
        return left[to] - left[from];
    }

    /// The width in points of the glyphs, without the spaces at their end.
    public double width(int from, int to) {
        return left[visibleEnd(from, to)] - left[from];
    }

    /// The width of the hyphen that would stand at a line's end here.
    public double hyphen(int position) {
        var run = runs.get(runOf[position - 1]);
        return run.face().width(run.face().glyph('-')) * run.size() / 1000;
    }

    /// The width in points with no line broken but where the text itself says so.
    public double widest() {
        return widest(each -> each.kind() == Break.Kind.FORCED);
    }

    /// The width in points of the longest word, hyphens in it taken as ends; divided at no syllable.
    public double longestWord() {
        return widest(each -> each.ends() && each.kind() != Break.Kind.HYPHEN && each != Break.IN_ADDRESS);
    }

    /// The width in points of the longest piece of a word that hyphenation leaves.
    public double longestPiece() {
        return widest(Break::ends);
    }

    /// The widths in points of the lines that the text itself asks for.
    public double[] ownLines() {
        var lines = DoubleStream.builder();
        for (int from = 0, to = 1; to <= glyphs.length; to++) {
            if (to < glyphs.length && breaks[to].kind() != Break.Kind.FORCED) continue;
            lines.add(width(from, to));
            from = to;
        }
        return lines.build().toArray();
    }

    private double widest(Predicate<Break> ends) {
        var widest = 0.0;
        var from = 0;
        for (var position = 1; position <= glyphs.length; position++) {
            if (position < glyphs.length && !ends.test(breaks[position])) continue;
            var hyphen = position < glyphs.length && breaks[position].kind() == Break.Kind.HYPHEN;
            widest = Math.max(widest, width(from, position) + (hyphen ? hyphen(position) : 0));
            from = position;
        }
        return widest;
    }

    /// A copy whose words that are wider than the line may be broken anywhere.
    Shaped breakableWithin(double width) {
        var loose = breaks;
        var from = 0;
        for (var position = 1; position <= glyphs.length; position++) {
            if (position < glyphs.length && !breaks[position].ends()) continue;
            var hyphen = position < glyphs.length && breaks[position].kind() == Break.Kind.HYPHEN;
            if (width(from, position) + (hyphen ? hyphen(position) : 0) > width) {
                if (loose == breaks) loose = Arrays.copyOf(breaks, breaks.length);
                for (var i = from + 1; i < position; i++) if (!loose[i].ends()) loose[i] = Break.EMERGENCY;
            }
            from = position;
        }
        return loose == breaks ? this : new Shaped(runs, glyphs, characters, kerns, runOf, left, loose);
    }
}
