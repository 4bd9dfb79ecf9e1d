package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;

/// What a chart is drawn on: bars and words, all of one figure. In points from the chart's top; nothing stands outside
/// its column.
final class ChartCanvas {
    private final TextSetter text;
    private final Element figure;
    private final Column column;
    private final List<Mark> marks = new ArrayList<>();

    ChartCanvas(TextSetter text, Element figure, Column column) {
        this.text = text;
        this.figure = figure;
        this.column = column;
    }

    Column column() {
        return column;
    }

    /// @return how high the words are when broken into lines in their place
    double words(String words, Column place, double top, TextStyle style, Align align) {
        var y = top;
        for (var strip : text.setInto(List.of(Inline.text(words)), place, style, align, figure)) {
            for (var mark : ((Solid) strip).marks()) marks.add(mark.lowered(y));
            y += strip.height();
        }
        return y - top;
    }

    /// The same without drawing.
    double height(String words, Column place, TextStyle style) {
        var unseen = Element.of(Role.FIGURE);
        return Strip.height(text.setInto(List.of(Inline.text(words)), place, style, Align.START, unseen));
    }

    Widths widths(String words, TextStyle style) {
        return Widths.of(List.of(Inline.text(words)), text, style).withAHairMore();
    }

    void bar(Pattern pattern, double x, double y, double width, double height) {
        if (width > 0 && height > 0) marks.addAll(pattern.fill(x, y, width, height, figure.content()));
    }

    void line(double x, double y, double width, double height) {
        marks.add(new Mark.Rule(x, y, width, height, Ink.QUIET, figure.content()));
    }

    /// Draws what is seen again but not read again.
    double again(DoubleSupplier drawing) {
        var first = marks.size();
        var height = drawing.getAsDouble();
        marks.subList(first, marks.size()).replaceAll(mark -> Objects.requireNonNull(mark.repeated()));
        return height;
    }

    Solid drawn(double height) {
        marks.addFirst(new Mark.Extent(column.left(), 0, column.width(), height, figure.content()));
        return Solid.of(height, marks);
    }
}
