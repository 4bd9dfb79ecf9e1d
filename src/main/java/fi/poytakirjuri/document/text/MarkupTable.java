package fi.poytakirjuri.document.text;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/// Reads a table. One whose rows have more cells than its header, which the notation would leave out, is shown as
/// typed.
final class MarkupTable {
    private final Source source;
    private final Phrases phrases;

    MarkupTable(Source source, Phrases phrases) {
        this.source = source;
        this.phrases = phrases;
    }

    Block of(TableBlock table) {
        var head = cells(table.getFirstChild().getFirstChild());
        var typed = source.of(table);
        if (typed.lines().anyMatch(line -> cellsTyped(line) > head.size())) return new Paragraph(Phrases.lines(typed));
        var columns = head.stream().map(this::column).toList();
        return new Table("", columns, rows(table, columns.size()), false);
    }

    private List<Row> rows(TableBlock table, int columns) {
        var rows = new ArrayList<Row>();
        if (!(table.getLastChild() instanceof TableBody body)) return rows;
        for (var row = body.getFirstChild(); row != null; row = row.getNext()) {
            var cells = new ArrayList<Cell>();
            for (var cell : cells(row)) cells.add(new Cell(List.of(new Paragraph(phrases.of(cell)))));
            while (cells.size() < columns) cells.add(Cell.of(""));
            rows.add(new Row(cells));
        }
        return rows;
    }

    private Column column(TableCell cell) {
        var header = Inline.plain(phrases.of(cell));
        var alignment = cell.getAlignment();
        if (alignment == null) return Column.of(header);
        return new Column(
                header,
                switch (alignment) {
                    case LEFT -> Align.START;
                    case CENTER -> Align.CENTER;
                    case RIGHT -> Align.END;
                });
    }

    private static List<TableCell> cells(Node row) {
        var cells = new ArrayList<TableCell>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext())
            if (node instanceof TableCell cell) cells.add(cell);
        return cells;
    }

    private static int cellsTyped(String line) {
        var inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return inner.split("(?<!\\\\)\\|", -1).length;
    }
}
