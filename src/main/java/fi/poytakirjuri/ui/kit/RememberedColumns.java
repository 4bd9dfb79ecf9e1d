package fi.poytakirjuri.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Remembers a table's columns: their order, widths, which of them show, and how the table is sorted.
/// A column is known by its id.
public final class RememberedColumns<R> {
    private final TableView<R> table;
    private final Prefs prefs;
    private final String columnsName;
    private final String sortName;

    private RememberedColumns(TableView<R> table, Prefs prefs, String name) {
        this.table = table;
        this.prefs = prefs;
        this.columnsName = "table." + name + ".columns";
        this.sortName = "table." + name + ".sort";
    }

    /// Puts the columns as they were left and follows them from now on. Call when the table has all its columns.
    public static <R> void of(TableView<R> table, Prefs prefs, String name) {
        var remembered = new RememberedColumns<>(table, prefs, name);
        remembered.restoreColumns();
        remembered.restoreSort();
        remembered.follow();
    }

    /// Each line is `id:width:shown`; columns that a newer program added keep their places at the end.
    private void restoreColumns() {
        var inOrder = new ArrayList<TableColumn<R, ?>>();
        for (var line : prefs.list(columnsName)) {
            var parts = line.split(":");
            var column = parts.length == 3 ? column(parts[0]) : null;
            if (column == null || inOrder.contains(column)) continue;
            column.setPrefWidth(width(parts[1], column.getPrefWidth()));
            column.setVisible(Boolean.parseBoolean(parts[2]));
            inOrder.add(column);
        }
        for (var column : table.getColumns()) if (!inOrder.contains(column)) inOrder.add(column);
        table.getColumns().setAll(inOrder);
    }

    private void restoreSort() {
        for (var line : prefs.list(sortName)) {
            var parts = line.split(":");
            var column = parts.length == 2 ? column(parts[0]) : null;
            if (column == null) continue;
            column.setSortType("DESCENDING".equals(parts[1]) ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().add(column);
        }
    }

    private void follow() {
        table.getColumns().subscribe(this::remember);
        table.getSortOrder().subscribe(this::remember);
        for (var column : table.getColumns()) {
            column.widthProperty().subscribe((_, _) -> remember());
            column.visibleProperty().subscribe((_, _) -> remember());
            column.sortTypeProperty().subscribe((_, _) -> remember());
        }
    }

    private void remember() {
        prefs.put(columnsName, table.getColumns().stream().map(this::line).toList());
        prefs.put(
                sortName,
                table.getSortOrder().stream()
                        .map(c -> c.getId() + ":" + c.getSortType())
                        .toList());
    }

    private String line(TableColumn<R, ?> column) {
        return column.getId() + ":" + Math.round(column.getWidth()) + ":" + column.isVisible();
    }

    private @Nullable TableColumn<R, ?> column(String id) {
        for (var column : List.copyOf(table.getColumns())) if (id.equals(column.getId())) return column;
        return null;
    }

    private static double width(String words, double otherwise) {
        try {
            return Math.clamp(Double.parseDouble(words), 20, 2_000);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
