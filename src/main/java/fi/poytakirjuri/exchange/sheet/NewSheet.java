package fi.poytakirjuri.exchange.sheet;

import java.util.List;

/// A table to be written.
///
/// @param name what its leaf in a workbook is called
public record NewSheet(String name, List<String> header, List<List<SheetCell>> rows) {
    public NewSheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        int width = header.size();
        if (rows.stream().anyMatch(row -> row.size() != width))
            throw new IllegalArgumentException("A row of another width than the header");
    }
}
