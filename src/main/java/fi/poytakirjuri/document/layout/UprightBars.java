package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Chart.Bar;
import fi.poytakirjuri.document.block.Table.Align;

/// Draws columns side by side: the number over each, its label under it.
final class UprightBars {
    private static final double HIGHEST = 96;
    private static final double WIDEST_PLACE = 62;
    private static final double WIDEST_BAR = 30;
    private static final double OF_PLACE = 0.6;
    private static final double BESIDE_WORDS = 4;
    private static final double UNDER_LINE = 3;
    private static final double LINE = 0.8;
    private static final TextStyle LABEL = TextStyle.CELL;
    private static final TextStyle VALUE = TextStyle.CELL.strengthened();

    private final Chart chart;
    private final ChartCanvas canvas;
    private final double place;

    UprightBars(Chart chart, ChartCanvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.place =
                Math.min(WIDEST_PLACE, canvas.column().width() / chart.bars().size());
    }

    /// Whether they may stand: one number each, of no name, and no word wider than its place.
    boolean fit() {
        var room = place - BESIDE_WORDS;
        return chart.shape() == Chart.Shape.COLUMNS
                && chart.series().isEmpty()
                && chart.bars().stream()
                        .allMatch(bar -> canvas.widths(bar.label(), LABEL).word() <= room
                                && canvas.widths(written(bar), VALUE).line() <= room);
    }

    /// @return the height
    double draw() {
        var greatest =
                chart.bars().stream().mapToDouble(UprightBars::size).max().orElse(0);
        var ground = VALUE.leading() + HIGHEST;
        var lowest = ground;
        for (var i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            var left = canvas.column().left() + i * place;
            var words = new Column(left + BESIDE_WORDS / 2, place - BESIDE_WORDS);
            var height = greatest == 0 ? 0 : size(bar) / greatest * HIGHEST;
            var width = Math.min(WIDEST_BAR, place * OF_PLACE);
            canvas.bar(Pattern.FULL, left + (place - width) / 2, ground - height, width, height);
            var label = canvas.words(bar.label(), words, ground + UNDER_LINE, LABEL, Align.CENTER);
            canvas.words(written(bar), words, ground - height - VALUE.leading(), VALUE, Align.CENTER);
            lowest = Math.max(lowest, ground + UNDER_LINE + label);
        }
        canvas.line(canvas.column().left(), ground, place * chart.bars().size(), LINE);
        return Math.max(lowest, ground + LINE);
    }

    private static double size(Bar bar) {
        return bar.values().getFirst().size();
    }

    private static String written(Bar bar) {
        return bar.values().getFirst().written();
    }
}
