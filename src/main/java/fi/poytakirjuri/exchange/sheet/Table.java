package fi.poytakirjuri.exchange.sheet;

import fi.poytakirjuri.exchange.sheet.Sheet.Row;
import fi.poytakirjuri.exchange.sheet.SheetTrouble.Fault;
import fi.poytakirjuri.exchange.sheet.SheetTrouble.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a sheet of the rows that a file has, or tells what is wrong with them: the first row that is not blank is the
/// header, blank rows are left out, and every row has as many cells as the header.
final class Table {
    /// A table of which each row is wrong needs no list of all its rows.
    private static final int MOST_FAULTS = 3;

    private final List<Fault> faults = new ArrayList<>();

    /// @param rows how many there are so far, the header and blank rows included
    void count(int rows) throws SheetTrouble {
        if (rows > SheetReader.MOST_ROWS + 1) throw SheetTrouble.over(Kind.TOO_MANY_ROWS, SheetReader.MOST_ROWS);
    }

    /// What follows this row could not be read.
    void isBrokenAt(int row, Kind kind) {
        faults.add(new Fault(kind, row, 0, 0));
    }

    Sheet sheet(SheetForm form, List<Row> all) throws SheetTrouble {
        var rows = all.stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) throw faults.isEmpty() ? SheetTrouble.of(Kind.EMPTY) : new SheetTrouble(faults);
        int width = rows.getFirst().cells().size();
        var header = header(rows.getFirst());
        if (header.size() > SheetReader.MOST_COLUMNS)
            throw SheetTrouble.over(Kind.TOO_MANY_COLUMNS, SheetReader.MOST_COLUMNS);
        var fitting = new ArrayList<Row>();
        for (var row : rows.subList(1, rows.size()))
            fitted(row, width, header.size()).ifPresent(fitting::add);
        if (!faults.isEmpty()) throw new SheetTrouble(faults);
        return new Sheet(form, header, fitting);
    }

    /// Without the empty names at the end, which a spreadsheet program leaves of cleared columns.
    private static List<String> header(Row row) {
        var names = new ArrayList<String>();
        for (var cell : row.cells()) names.add(cell.strip());
        while (names.getLast().isEmpty()) names.removeLast();
        return names;
    }

    /// A row must be as wide as the header, empty cells at their ends counted: where one cell too many is empty, a cell
    /// may be missing from the header, and every other would be taken for its neighbour.
    ///
    /// @param named how many columns have a name
    private Optional<Row> fitted(Row row, int width, int named) {
        var cells = row.cells();
        boolean hasNameless = cells.stream().skip(named).anyMatch(cell -> !cell.isBlank());
        if (cells.size() == width && !hasNameless)
            return Optional.of(new Row(row.number(), row.line(), cells.subList(0, named)));
        if (faults.size() < MOST_FAULTS)
            faults.add(new Fault(
                    cells.size() < width ? Kind.TOO_FEW_CELLS : Kind.TOO_MANY_CELLS,
                    row.number(),
                    cells.size(),
                    hasNameless ? named : width));
        return Optional.empty();
    }
}
