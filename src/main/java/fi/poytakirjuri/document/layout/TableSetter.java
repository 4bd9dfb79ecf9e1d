package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.layout.BlockSetter.Frame;
import fi.poytakirjuri.document.layout.Element.Trait.Scope;
import fi.poytakirjuri.document.layout.Strip.Abreast;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sets tables: a caption, a header row that is repeated on later pages, rows with fine lines between.
final class TableSetter {
    private static final double BETWEEN = 12;
    private static final double PADDING = 3.5;
    private static final double HEAD_RULE = 0.9;
    private static final double ROW_RULE = 0.5;
    private static final int MANY_COLUMNS = 5;

    private final TextSetter text;
    private final BlockSetter blocks;

    TableSetter(TextSetter text, BlockSetter blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    List<Strip> set(Table table, Frame frame, Element parent) {
        var strips = new ArrayList<Strip>();
        if (table.rows().isEmpty() && !table.hasHeaderRow()) return strips;
        var columns = columns(table, frame);
        var whole = new Column(
                columns.getFirst().left(),
                columns.getLast().right() - columns.getFirst().left());
        var element = parent.begin(frame.role(Role.TABLE));
        for (var strip : caption(table, whole, frame, element)) strips.add(strip.keepingNext());
        var captioned = !strips.isEmpty();

        @Nullable Abreast repeats = null;
        if (table.hasHeaderRow()) {
            // Without rows below, a head part would be one of a table that has no body (ISO 14289-1, 7.2).
            var part = table.rows().isEmpty() ? element : element.begin(frame.role(Role.TABLE_HEAD));
            var head = head(table, columns, whole, frame, part);
            strips.add((captioned ? head.withGap(3) : head).keepingNext());
            repeats = head.withGap(0).repeated();
        }
        if (table.rows().isEmpty()) return strips;
        var body = element.begin(frame.role(Role.TABLE_BODY));
        for (var i = 0; i < table.rows().size(); i++) {
            var row = row(table, table.rows().get(i), columns, whole, frame, body.begin(frame.role(Role.ROW)));
            var repeating = repeats == null ? row : row.repeating(repeats);
            var lastButOne = i > 0 && i == table.rows().size() - 2;
            strips.add(lastButOne ? repeating.keepingNext() : repeating);
        }
        return strips;
    }

    private List<Strip> caption(Table table, Column whole, Frame frame, Element element) {
        var words = List.of(Inline.text(table.caption()));
        return text.set(words, frame.role(Role.CAPTION), whole, TextStyle.CAPTION, Align.START, element);
    }

    private Abreast head(Table table, List<Column> columns, Column whole, Frame frame, Element head) {
        var row = head.begin(frame.role(Role.ROW));
        var cells = new ArrayList<List<Strip>>();
        for (var i = 0; i < columns.size(); i++) {
            var cell = frame.headerCell(Scope.COLUMN);
            row.add(cell);
            var column = table.columns().get(i);
            var words = List.of(Inline.text(column.header()));
            cells.add(text.setInto(words, columns.get(i), TextStyle.COLUMN_HEAD, column.align(), cell));
        }
        return ruled(cells, new Mark.Rule(whole.left(), 0, whole.width(), HEAD_RULE, Ink.ACCENT));
    }

    private Abreast row(Table table, Row row, List<Column> columns, Column whole, Frame frame, Element element) {
        var cells = new ArrayList<List<Strip>>();
        for (var i = 0; i < columns.size(); i++) {
            var heads = i == 0 && table.rowHeaders() && !frame.cell();
            var cell = heads ? frame.headerCell(Scope.ROW) : Element.of(frame.role(Role.CELL));
            element.add(cell);
            var style = style(table, i);
            var align = table.columns().get(i).align();
            cells.add(blocks.set(row.cells().get(i).blocks(), frame.cell(columns.get(i), style, align), cell));
        }
        if (cells.stream().allMatch(List::isEmpty))
            cells.set(0, List.of(Solid.of(TextStyle.CELL.leading(), List.of())));
        return ruled(cells, new Mark.Rule(whole.left(), 0, whole.width(), ROW_RULE, Ink.LINE));
    }

    private static Abreast ruled(List<List<Strip>> cells, Mark.Rule rule) {
        return new Abreast(0, cells, PADDING, rule, List.of(), Strip.Bond.NONE, null, null);
    }

    /// Beside the hanging headings where that is wide enough, else over the whole width.
    private List<Column> columns(Table table, Frame frame) {
        var rows = new ArrayList<List<Widths>>();
        rows.add(table.columns().stream()
                .map(column -> Widths.of(List.of(Inline.text(column.header())), text, TextStyle.COLUMN_HEAD)
                        .or(Widths.free(Grid.mm(column.room()))))
                .toList());
        for (var row : table.rows()) rows.add(widths(table, row));
        var widths = IntStream.range(0, table.columns().size())
                .mapToObj(i -> rows.stream().map(row -> row.get(i)).reduce(Widths.NONE, Widths::or))
                .map(Widths::withAHairMore)
                .toList();
        var gap = Math.min(BETWEEN, frame.column().width() / (4.0 * widths.size()));
        var between = gap * (widths.size() - 1);
        var cramped = widths.size() >= MANY_COLUMNS
                || !ColumnFit.wholeWords(widths, frame.column().width() - between);
        var within = frame.hanging() && cramped ? Grid.whole() : frame.column();
        var space = Math.max(1, within.width() - between);
        var fitted = table.isShared() ? shared(table, space) : new ColumnFit(widths, rows, space).fit();
        var columns = new ArrayList<Column>();
        var left = within.left();
        for (var width : fitted) {
            columns.add(new Column(left, width));
            left += width + gap;
        }
        return columns;
    }

    private static double[] shared(Table table, double width) {
        var all = table.columns().stream().mapToInt(Table.Column::share).sum();
        return table.columns().stream()
                .mapToDouble(column -> width * column.share() / all)
                .toArray();
    }

    private List<Widths> widths(Table table, Row row) {
        var widths = new ArrayList<Widths>();
        for (var cell : row.cells()) widths.add(Widths.of(cell.blocks(), style(table, widths.size()), text));
        return widths;
    }

    private static TextStyle style(Table table, int column) {
        return column == 0 && table.rowHeaders() ? TextStyle.CELL.strengthened() : TextStyle.CELL;
    }
}
