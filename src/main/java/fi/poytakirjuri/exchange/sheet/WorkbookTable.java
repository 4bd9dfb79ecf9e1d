package fi.poytakirjuri.exchange.sheet;

import fi.poytakirjuri.exchange.sheet.Sheet.Row;
import fi.poytakirjuri.exchange.sheet.SheetTrouble.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads the first sheet that shows of a workbook whose parts were looked through.
final class WorkbookTable {
    private WorkbookTable() {}

    static Sheet read(byte[] checked) throws SheetTrouble {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(checked), new ReadingOptions(true, false))) {
            var sheet = workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> SheetTrouble.of(Kind.EMPTY));
            var table = new Table();
            try (var rows = sheet.openStream()) {
                var read = rows(rows.iterator(), new CellWords(workbook.isDate1904()), table);
                return table.sheet(new SheetForm.Workbook(sheet.getName()), read);
            }
        } catch (IOException | RuntimeException broken) {
            // The library meets what is no workbook with whatever exception comes first.
            throw SheetTrouble.of(Kind.DAMAGED_WORKBOOK);
        }
    }

    /// Blank rows are left out here: a workbook may say of a million rows that they are blank.
    private static List<Row> rows(Iterator<org.dhatim.fastexcel.reader.Row> each, CellWords words, Table table)
            throws SheetTrouble {
        var rows = new ArrayList<Row>();
        while (each.hasNext()) {
            var read = each.next();
            var cells = words.of(read);
            if (cells.size() > SheetReader.MOST_COLUMNS)
                throw SheetTrouble.over(Kind.TOO_MANY_COLUMNS, SheetReader.MOST_COLUMNS);
            if (cells.isEmpty()) continue;
            int width = rows.isEmpty() ? cells.size() : rows.getFirst().cells().size();
            while (cells.size() < width) cells.add("");
            table.count(rows.size() + 1);
            rows.add(new Row(read.getRowNum(), read.getRowNum(), cells));
        }
        return rows;
    }
}
