package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.RememberedColumns;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// A list of lines in columns of words, sorted as Finnish sorts; its columns are remembered, and what is selected stays
/// selected when the lines are read anew.
final class LineTable<L> extends TableView<L> {
    private static final double ROW = 36;

    private final FinnishOrder order = new FinnishOrder();
    private final ToLongFunction<L> idOf;
    private boolean isFollowing;

    /// @param lines  those to show, followed as they change
    /// @param chosen told of the line that the secretary chose
    LineTable(String id, String name, ObservableList<L> lines, ToLongFunction<L> idOf, Consumer<L> chosen) {
        this.idOf = idOf;
        setId(id);
        setAccessibleText(name);
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!isFollowing && line != null) chosen.accept(line);
        });
    }

    LineTable<L> column(String id, String header, double width, Function<L, String> words) {
        var column = new TableColumn<L, String>(header);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 90));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
        column.setComparator(order.by(Function.identity()));
        getColumns().add(column);
        return this;
    }

    /// As [#column], for one that the secretary may choose to see.
    LineTable<L> hidden(String id, String header, double width, Function<L, String> words) {
        column(id, header, width, words);
        getColumns().getLast().setVisible(false);
        return this;
    }

    /// Call when the table has all its columns.
    LineTable<L> remembered(Prefs prefs, String name, String nothingFound) {
        setPlaceholder(new Label(nothingFound));
        RememberedColumns.of(this, prefs, name);
        return this;
    }

    /// Selects the line of an id; nothing selects none.
    void follow(@Nullable Long id) {
        isFollowing = true;
        try {
            int index = id == null ? -1 : indexOf(id);
            if (index < 0) getSelectionModel().clearSelection();
            else if (getSelectionModel().getSelectedIndex() != index) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 3));
            }
        } finally {
            isFollowing = false;
        }
    }

    private int indexOf(long id) {
        for (int i = 0; i < getItems().size(); i++)
            if (idOf.applyAsLong(getItems().get(i)) == id) return i;
        return -1;
    }
}
