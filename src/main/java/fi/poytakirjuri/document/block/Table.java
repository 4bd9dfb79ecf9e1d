package fi.poytakirjuri.document.block;

import java.util.List;

/// A real table: the columns' headers are read out with every cell. A table whose headers are all empty is set
/// without a header row, and the first cell of each row heads the row instead.
///
/// @param caption stands above the table; empty for none
/// @param rowHeaders whether the first cell of each row heads the row
public record Table(String caption, List<Column> columns, List<Row> rows, boolean rowHeaders) implements Block {
    public Table {
        if (columns.isEmpty()) throw new IllegalArgumentException("A table needs a column");
        for (var row : rows)
            if (row.cells().size() != columns.size())
                throw new IllegalArgumentException(
                        "A row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
        caption = caption.strip();
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        rowHeaders = rowHeaders
                || columns.stream().allMatch(column -> column.header().isEmpty());
    }

    /// A table of plain texts.
    public static Table of(List<String> headers, List<List<String>> rows) {
        return new Table(
                "",
                headers.stream().map(Column::of).toList(),
                rows.stream().map(Row::of).toList(),
                false);
    }

    /// Whether the columns' widths are agreed on, and do not hang on the words in them.
    public boolean isShared() {
        return columns.stream().allMatch(column -> column.share() > 0);
    }

    public boolean hasHeaderRow() {
        return columns.stream().anyMatch(column -> !column.header().isEmpty());
    }

    /// @param room millimetres kept free at least, for writing by hand; 0 for a column of words only
    /// @param share of the table's width, against the other columns' shares, so that tables of one kind have their
    ///     columns under each other; 0 for a column, and so a table, that is as wide as its words need
    public record Column(String header, Align align, double room, int share) {
        public Column {
            header = header.strip();
            if (share < 0) throw new IllegalArgumentException("No share of a width: " + share);
        }

        public Column(String header, Align align, double room) {
            this(header, align, room, 0);
        }

        public Column(String header, Align align) {
            this(header, align, 0);
        }

        public static Column of(String header, int share) {
            return new Column(header, Align.START, 0, share);
        }

        public static Column of(String header) {
            return new Column(header, Align.START);
        }
    }

    public enum Align {
        START,
        CENTER,
        END
    }

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<String> texts) {
            return new Row(texts.stream().map(Cell::of).toList());
        }
    }

    public record Cell(List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }

        public static Cell of(String text) {
            return of(Inline.text(text));
        }

        public static Cell of(Inline... inlines) {
            return new Cell(List.of(new Paragraph(List.of(inlines))));
        }
    }
}
