package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Chart.Bar;
import fi.poytakirjuri.document.block.Chart.Value;
import fi.poytakirjuri.document.block.Table.Align;
import java.util.ArrayList;
import java.util.List;

/// Draws bars one under another: the label left of each, its number at its end. The numbers of bars of several parts
/// stand in columns at the right, each under its part's pattern.
final class LyingBars {
    private static final double TALLEST = 560;
    private static final double LABELS = 0.42;
    private static final double NUMBERS = 0.36;
    private static final double BESIDE = 8;
    private static final double BETWEEN_NUMBERS = 12;
    private static final double BAR = 10.5;
    private static final double ROW_GAP = 4;
    private static final double PART_GAP = 1.4;
    private static final double LINE = 0.8;
    private static final double SWATCH = 9;
    private static final double AFTER_SWATCH = 5;
    private static final double BETWEEN_NAMES = 18;
    private static final TextStyle STYLE = TextStyle.CELL;
    private static final TextStyle VALUE = TextStyle.CELL.strengthened();

    private final Chart chart;
    private final List<Bar> bars;
    private final ChartCanvas canvas;
    private final Column labels;
    private final Column plot;
    private final List<Column> numbers = new ArrayList<>();
    private final double greatest;

    /// @param bars those of the chart's that are drawn
    LyingBars(Chart chart, List<Bar> bars, ChartCanvas canvas) {
        this.chart = chart;
        this.bars = bars;
        this.canvas = canvas;
        var whole = canvas.column();
        this.labels = new Column(whole.left(), labelWidth(whole));
        var parts = chart.bars().getFirst().values().size();
        var right = whole.right();
        for (var part = parts - 1; part >= 0; part--) {
            var width = numberWidth(part, whole.width() * NUMBERS / parts);
            numbers.addFirst(new Column(right - width, width));
            right -= width + (part == 0 ? BESIDE : BETWEEN_NUMBERS);
        }
        this.plot = new Column(labels.right() + BESIDE, Math.max(1, right - labels.right() - BESIDE));
        this.greatest =
                chart.bars().stream().mapToDouble(LyingBars::total).max().orElse(0);
    }

    /// The chart's bars in as many parts as a page's height asks for.
    static List<List<Bar>> parts(Chart chart, Column column, TextSetter text) {
        var measuring = new LyingBars(chart, chart.bars(), new ChartCanvas(text, Element.of(Role.FIGURE), column));
        var parts = new ArrayList<List<Bar>>();
        var part = new ArrayList<Bar>();
        var height = measuring.legend();
        for (var bar : chart.bars()) {
            var row = measuring.rowHeight(bar) + ROW_GAP;
            if (!part.isEmpty() && height + row > TALLEST) {
                parts.add(List.copyOf(part));
                part.clear();
                height = measuring.legend();
            }
            part.add(bar);
            height += row;
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    /// @return the height
    double draw() {
        var begins = bars.getFirst() == chart.bars().getFirst();
        var top = begins ? legend() : canvas.again(this::legend);
        var y = top;
        for (var bar : bars) {
            var height = rowHeight(bar);
            canvas.words(bar.label(), labels, y, STYLE, Align.START);
            bar(bar, y, Math.min(height, STYLE.leading()));
            y += height + ROW_GAP;
        }
        canvas.line(plot.left() - LINE, top - ROW_GAP / 2, LINE, y - top);
        return y - ROW_GAP / 2;
    }

    private void bar(Bar bar, double top, double height) {
        var x = plot.left();
        var y = top + (height - BAR) / 2;
        for (var part = 0; part < bar.values().size(); part++) {
            var width = greatest == 0 ? 0 : bar.values().get(part).size() / greatest * plot.width();
            canvas.bar(Pattern.of(part), x, y, Math.max(Math.min(width, 1), width - PART_GAP), BAR);
            x += width;
        }
        for (var part = 0; part < bar.values().size(); part++) {
            var written = bar.values().get(part).written();
            if (chart.series().isEmpty())
                canvas.words(
                        written, new Column(x + BESIDE / 2, numbers.getFirst().width()), top, VALUE, Align.START);
            else canvas.words(written, numbers.get(part), top, VALUE, Align.END);
        }
    }

    /// The parts' names beside their patterns, and the patterns again over the numbers.
    private double legend() {
        if (chart.series().isEmpty()) return ROW_GAP / 2;
        var whole = canvas.column();
        var x = whole.left();
        var y = 0.0;
        var high = 0.0;
        for (var part = 0; part < chart.series().size(); part++) {
            var name = chart.series().get(part);
            var room = Math.max(1, whole.width() - SWATCH - AFTER_SWATCH);
            var width = Math.min(room, canvas.widths(name, STYLE).line());
            if (x > whole.left() && x + SWATCH + AFTER_SWATCH + width > whole.right()) {
                x = whole.left();
                y += high;
                high = 0;
            }
            swatch(part, x, y);
            var place = new Column(x + SWATCH + AFTER_SWATCH, width);
            high = Math.max(high, Math.max(STYLE.leading(), canvas.words(name, place, y, STYLE, Align.START)));
            x += SWATCH + AFTER_SWATCH + width + BETWEEN_NAMES;
        }
        y += high + ROW_GAP;
        for (var part = 0; part < numbers.size(); part++)
            swatch(part, numbers.get(part).right() - SWATCH, y);
        return y + STYLE.leading() + ROW_GAP / 2;
    }

    private void swatch(int part, double x, double top) {
        canvas.bar(Pattern.of(part), x, top + (STYLE.leading() - SWATCH) / 2, SWATCH, SWATCH);
    }

    private double rowHeight(Bar bar) {
        var height = Math.max(STYLE.leading(), canvas.height(bar.label(), labels, STYLE));
        for (var part = 0; part < bar.values().size(); part++)
            height = Math.max(height, canvas.height(bar.values().get(part).written(), numbers.get(part), VALUE));
        return height;
    }

    private double labelWidth(Column whole) {
        var widest = chart.bars().stream()
                .mapToDouble(bar -> canvas.widths(bar.label(), STYLE).line())
                .max()
                .orElse(0);
        return Math.max(1, Math.min(widest, whole.width() * LABELS));
    }

    private double numberWidth(int part, double most) {
        var widest = chart.bars().stream()
                .mapToDouble(bar ->
                        canvas.widths(bar.values().get(part).written(), VALUE).line())
                .max()
                .orElse(0);
        return Math.max(SWATCH, Math.min(widest, most));
    }

    private static double total(Bar bar) {
        return bar.values().stream().mapToDouble(Value::size).sum();
    }
}
