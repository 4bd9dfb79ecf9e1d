package fi.poytakirjuri.ui;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/// A table of the guide, such as its keys: header cells in bold, the last column as wide as there is room.
final class GuideTable extends GridPane {
    private static final double FIRST_COLUMNS = 170;

    GuideTable(TableBlock table) {
        getStyleClass().add("guide-table");
        setMaxWidth(GuidePane.LINE);
        int row = 0;
        for (var part : GuideWords.children(table))
            for (var line : GuideWords.children(part)) if (line instanceof TableRow) addRow(line, row++);
        for (int column = 0; column < getColumnCount(); column++) {
            var constraints = new ColumnConstraints();
            boolean isLast = column == getColumnCount() - 1;
            if (isLast) constraints.setHgrow(Priority.ALWAYS);
            else constraints.setPrefWidth(FIRST_COLUMNS);
            getColumnConstraints().add(constraints);
        }
    }

    private void addRow(Node line, int row) {
        int column = 0;
        for (var child : GuideWords.children(line)) {
            if (!(child instanceof TableCell cell)) continue;
            var words = GuideWords.flow(cell);
            if (cell.isHeader()) words.getStyleClass().add("guide-table-header");
            add(words, column++, row);
        }
    }
}
