package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Facts.Fact;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.layout.BlockSetter.Frame;
import fi.poytakirjuri.document.layout.Element.Trait.Scope;
import fi.poytakirjuri.document.layout.Strip.Abreast;
import java.util.ArrayList;
import java.util.List;

/// Sets a label with what belongs to it beside it: hanging in the first column of SFS 2487's grid, the text in the
/// next, or in the one after that where a label is too long.
final class FactsSetter {
    private static final double BETWEEN = 6;
    private static final double ROW_GAP = 2.5;

    private final TextSetter text;
    private final BlockSetter blocks;

    FactsSetter(TextSetter text, BlockSetter blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /// A real table whose labels head their rows.
    List<Strip> set(Facts facts, Frame frame, Element parent) {
        var columns = columns(facts.facts().stream().map(Fact::label).toList(), frame);
        var strips = new ArrayList<Strip>();
        var table = Element.of(frame.role(Role.TABLE));
        for (var fact : facts.facts()) {
            var row = Element.of(frame.role(Role.ROW));
            var strip = row(fact, columns, frame, row);
            if (strip.height() == 0) continue;
            table.add(row);
            strips.add(strip.withGap(strips.isEmpty() ? 0 : ROW_GAP));
        }
        if (!strips.isEmpty()) parent.add(table);
        return strips;
    }

    /// A paragraph and what follows it.
    List<Strip> set(SideHeading side, Frame frame, Element parent) {
        var columns = columns(List.of(side.heading()), frame);
        var group = Element.of(Role.GROUP);
        var label = List.of(Inline.text(side.heading()));
        var left = text.set(label, Role.PARAGRAPH, columns.label, TextStyle.LABEL, Align.START, group);
        var right = blocks.set(side.blocks(), frame.within(columns.value), group);
        if (group.isEmpty()) return List.of();
        parent.add(group);
        return List.of(Abreast.of(List.of(left, right)));
    }

    private Strip row(Fact fact, Columns columns, Frame frame, Element row) {
        var head = frame.headerCell(Scope.ROW);
        row.add(head);
        var words = List.of(Inline.text(fact.label()));
        var left = text.setInto(words, columns.label, TextStyle.LABEL, Align.START, head);
        var right = blocks.set(fact.value(), frame.cell(columns.value), row.begin(frame.role(Role.CELL)));
        return Abreast.of(List.of(left, right));
    }

    private static Columns columns(List<String> labels, Frame frame) {
        var widest = 0.0;
        for (var label : labels) widest = Math.max(widest, TextWidth.of(label, TextStyle.LABEL));
        var left = frame.hanging() ? Grid.HANG : frame.column().left();
        var step = Grid.TEXT - Grid.HANG;
        var width = widest + BETWEEN <= step ? step : 2 * step;
        return new Columns(
                new Column(left, width - BETWEEN),
                new Column(left + width, Math.max(1, frame.column().right() - left - width)));
    }

    private record Columns(Column label, Column value) {}
}
