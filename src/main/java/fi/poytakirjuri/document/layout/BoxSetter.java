package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.layout.BlockSetter.Frame;
import fi.poytakirjuri.document.layout.Strip.Abreast;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.util.ArrayList;
import java.util.List;

/// Sets what stands out from the running text: boxes on their ground, alone or abreast as pillars, and open points.
final class BoxSetter {
    private static final double SIDE = 9;
    private static final double BETWEEN = 10;
    private static final double UNDER_HEADING = 4;
    private static final double OPEN_BAR = 2.4;
    private static final double OPEN_RING = 7;
    private static final double OPEN_INDENT = 20;

    /// From this many abreast on, text is set as small as in a table.
    private static final int MANY = 3;

    private final TextSetter text;
    private final BlockSetter blocks;

    BoxSetter(TextSetter text, BlockSetter blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /// A bar beside its lines and a ring before the first: seen as open, read as the words alone.
    List<Strip> set(OpenPoint open, Frame frame, Element parent) {
        var inner = frame.column().indented(OPEN_INDENT);
        var lines = text.set(open.inlines(), Role.PARAGRAPH, inner, frame.style(), frame.align(), parent);
        var bar =
                new Mark.Rule(frame.column().left(), 0, OPEN_BAR, frame.style().leading(), Ink.ACCENT);
        var unread = Element.of(Role.PARAGRAPH);
        var ring = text.line("○", frame.column().left() + OPEN_RING, 0, frame.style(), unread)
                .repeated();
        var marked = new ArrayList<Strip>();
        for (var line : lines) {
            var barred = ((Solid) line).on(bar);
            marked.add(marked.isEmpty() ? barred.on(ring) : barred);
        }
        return marked;
    }

    List<Strip> set(Box box, Frame frame, Element parent) {
        var column = frame.column();
        var group = Element.of(Role.GROUP);
        var strips = inside(box, frame.within(within(column)), group);
        if (strips.isEmpty()) return strips;
        parent.add(group);
        var grounded = Ground.under(strips, column);
        if (!box.heading().isEmpty()) grounded.set(0, over((Solid) grounded.getFirst(), Ground.accent(column, 0)));
        return grounded;
    }

    /// With as many abreast as words and a page's height allow.
    List<Strip> set(Pillars pillars, Frame frame, Element parent) {
        var boxes = pillars.boxes();
        var column = frame.hanging() ? Grid.whole() : frame.column();
        for (var abreast = Math.min(pillars.abreast(), boxes.size()); abreast > 1; abreast--) {
            var group = Element.of(Role.GROUP);
            var rows = rows(boxes, columns(column, abreast), frame, group);
            if (rows.isEmpty()) continue;
            parent.add(group);
            return rows;
        }
        var group = Element.of(Role.GROUP);
        var strips = new ArrayList<Strip>();
        for (var box : boxes) {
            var set = set(box, frame.within(column), group);
            for (var strip : set)
                strips.add(strip == set.getFirst() && !strips.isEmpty() ? strip.withGap(BETWEEN) : strip);
        }
        if (!strips.isEmpty()) parent.add(group);
        return strips;
    }

    /// @return empty where the boxes find no room so
    private List<Strip> rows(List<Box> boxes, List<Column> columns, Frame frame, Element group) {
        var style = columns.size() < MANY ? frame.style() : TextStyle.CELL;
        if (!fit(boxes, within(columns.getFirst()).width(), style)) return List.of();
        var strips = new ArrayList<Strip>();
        for (var from = 0; from < boxes.size(); from += columns.size()) {
            var row = boxes.subList(from, Math.min(boxes.size(), from + columns.size()));
            var set = row(row, columns, frame.styled(style), group);
            if (set.height() > Grid.BOTTOM - Grid.TOP) return List.of();
            strips.add(strips.isEmpty() ? set : set.withGap(BETWEEN));
        }
        return strips;
    }

    private boolean fit(List<Box> boxes, double width, TextStyle style) {
        return boxes.stream()
                .map(box -> Widths.of(box.blocks(), style, text)
                        .or(Widths.of(List.of(Inline.text(box.heading())), text, TextStyle.BOX_HEADING)))
                .allMatch(widths -> widths.piece() <= width);
    }

    private Abreast row(List<Box> boxes, List<Column> columns, Frame frame, Element group) {
        var cells = new ArrayList<List<Strip>>();
        var grounds = new ArrayList<Mark.Rule>();
        for (var i = 0; i < boxes.size(); i++) {
            var column = columns.get(i);
            var cell = new ArrayList<Strip>();
            cell.add(Solid.of(0, List.of(Ground.accent(column, Ground.PADDING))));
            cell.addAll(inside(boxes.get(i), frame.within(within(column)), group.begin(Role.GROUP)));
            cells.add(cell);
            grounds.add(Ground.of(column, 0));
        }
        return new Abreast(0, cells, Ground.PADDING, null, grounds, Strip.Bond.NONE, null, null);
    }

    private List<Strip> inside(Box box, Frame frame, Element group) {
        var level = blocks.level();
        var heading = blocks.boxHeading(List.of(Inline.text(box.heading())), frame.column(), group);
        var strips = new ArrayList<>(heading);
        for (var strip : blocks.set(box.blocks(), frame, group))
            strips.add(strips.isEmpty() || strips.size() > heading.size() ? strip : strip.withGap(UNDER_HEADING));
        blocks.backTo(level);
        return strips;
    }

    private static Solid over(Solid solid, Mark mark) {
        var marks = new ArrayList<>(solid.marks());
        marks.add(mark);
        return new Solid(solid.gap(), solid.height(), marks, solid.bond(), solid.place(), solid.titled());
    }

    private static List<Column> columns(Column whole, int abreast) {
        var width = (whole.width() - (abreast - 1) * BETWEEN) / abreast;
        var columns = new ArrayList<Column>();
        for (var i = 0; i < abreast; i++) columns.add(new Column(whole.left() + i * (width + BETWEEN), width));
        return columns;
    }

    private static Column within(Column column) {
        return new Column(column.left() + SIDE, Math.max(1, column.width() - 2 * SIDE));
    }
}
