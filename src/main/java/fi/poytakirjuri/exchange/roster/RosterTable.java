package fi.poytakirjuri.exchange.roster;

import java.util.List;
import java.util.Map;

/// A file's members in words, before they are understood.
///
/// @param unknown headers that mean nothing here; they are told and not taken in
record RosterTable(List<Row> rows, List<String> unknown) {
    RosterTable {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /// @param number as the file numbers it: a spreadsheet's row, or which card or member it is
    record Row(int number, Map<RosterColumn, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String cell(RosterColumn column) {
            return cells.getOrDefault(column, "").strip();
        }
    }
}
