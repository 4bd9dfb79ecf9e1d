package fi.poytakirjuri.exchange.sheet;

import java.util.List;

/// A table as it was read: a header and rows of as many cells. The cells are clean text (see
/// [fi.poytakirjuri.language.Typed]), but their spaces are kept; a date cell of a workbook is ISO text.
///
/// @param form how the file was read
public record Sheet(SheetForm form, List<String> header, List<Row> rows) {
    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        int width = header.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width))
            throw new IllegalArgumentException("A row of another width than the header");
    }

    /// The cells of one column, from top to bottom.
    public List<String> column(int column) {
        return rows.stream().map(row -> row.cell(column)).toList();
    }

    /// One row below the header.
    ///
    /// @param number as a spreadsheet program numbers it: the header is mostly row 1
    /// @param line   the line of the text file on which it begins, from 1; in a workbook the same as `number`
    public record Row(int number, int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return cells.get(column);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
