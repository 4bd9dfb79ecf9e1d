package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.layout.BlockSetter.Frame;
import java.util.ArrayList;
import java.util.List;

/// Sets charts: a figure that is told in words, with its caption under it. One of more bars than a page has room for
/// is drawn as several figures to the same scale.
final class ChartSetter {
    private static final double CAPTION_GAP = 5;
    private static final double BETWEEN = 12;

    private final TextSetter text;

    ChartSetter(TextSetter text) {
        this.text = text;
    }

    List<Strip> set(Chart chart, Frame frame, Element parent) {
        var strips = new ArrayList<Strip>();
        if (chart.bars().isEmpty()) return strips;
        var column = column(chart, frame);
        var upright = new UprightBars(chart, new ChartCanvas(text, Element.of(Role.FIGURE), column));
        var parts = upright.fit() ? List.of(chart.bars()) : LyingBars.parts(chart, column, text);
        for (var part : parts) {
            var alternative = new Element.Trait.Alternative(spoken(chart, part, parts));
            var figure = Element.of(Role.FIGURE, alternative);
            parent.add(figure);
            var canvas = new ChartCanvas(text, figure, column);
            var height =
                    upright.fit() ? new UprightBars(chart, canvas).draw() : new LyingBars(chart, part, canvas).draw();
            strips.add(canvas.drawn(height).withGap(strips.isEmpty() ? 0 : BETWEEN));
            if (part == parts.getLast()) strips.addAll(caption(chart, column, figure));
        }
        if (strips.size() > parts.size())
            strips.set(parts.size() - 1, strips.get(parts.size() - 1).keepingNext());
        return strips;
    }

    /// A reader that speaks a figure's words leaves out what is in the figure, so the caption is among them.
    private static String spoken(Chart chart, List<Chart.Bar> part, List<List<Chart.Bar>> parts) {
        var numbers = chart.alternative(part);
        return part != parts.getLast() || chart.caption().isEmpty() ? numbers : chart.caption() + ". " + numbers;
    }

    private List<Strip> caption(Chart chart, Column column, Element figure) {
        var words = List.of(Inline.text(chart.caption()));
        var lines = text.set(words, Role.CAPTION, column, TextStyle.CAPTION, Align.START, figure);
        var strips = new ArrayList<Strip>();
        for (var line : lines) {
            var gapped = strips.isEmpty() ? line.withGap(CAPTION_GAP) : line;
            strips.add(line == lines.getLast() ? gapped : gapped.keepingNext());
        }
        return strips;
    }

    private static Column column(Chart chart, Frame frame) {
        return frame.hanging() && chart.shape() == Chart.Shape.BARS ? Grid.whole() : frame.column();
    }
}
