package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.RememberedColumns;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The list itself: a line for each seat, sorted as Finnish sorts, the state in words and with an icon.
final class RosterTable extends TableView<RosterLine> {
    private static final double ROW = 36;

    private final RosterModel model;
    private final FinnishOrder order = new FinnishOrder();
    private boolean isFollowing;

    RosterTable(RosterModel model, Texts texts, Prefs prefs) {
        this.model = model;
        setId("roster-table");
        setAccessibleText(texts.get("roster.table"));
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns(texts);
        var sorted = new SortedList<>(model.lines());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        RememberedColumns.of(this, prefs, "roster");
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.selectedProperty().subscribe(this::follow);
        sorted.subscribe(() -> follow(model.selectedProperty().get()));
    }

    private void addColumns(Texts texts) {
        addColumn(words("name", texts.get("roster.name"), 160, 140, RosterLine::name));
        addColumn(words("organisation", texts.get("roster.organisation"), 200, 138, RosterLine::organisation));
        addColumn(words("place", texts.get("roster.place"), 200, 138, RosterLine::place));
        addColumn(hidden(words("sectors", texts.get("roster.sectors"), 180, 82, RosterLine::sectors)));
        addColumn(hidden(words("role", texts.get("roster.role"), 180, 82, RosterLine::role)));
        addColumn(hidden(ends(texts)));
        addColumn(state(texts));
    }

    /// A column that the secretary may choose to see; at first there is no room for it beside the details.
    private static <T> TableColumn<RosterLine, T> hidden(TableColumn<RosterLine, T> column) {
        column.setVisible(false);
        return column;
    }

    private void addColumn(TableColumn<RosterLine, ?> column) {
        getColumns().add(column);
    }

    private TableColumn<RosterLine, String> words(
            String id, String header, double width, double least, Function<RosterLine, String> words) {
        var column = new TableColumn<RosterLine, String>(header);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
        column.setComparator(order.by(Function.identity()));
        return column;
    }

    private static TableColumn<RosterLine, RosterLine> ends(Texts texts) {
        var column = new TableColumn<RosterLine, RosterLine>(texts.get("roster.ends"));
        column.setId("ends");
        column.setPrefWidth(96);
        column.setMinWidth(88);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new EndsCell());
        column.setComparator(
                Comparator.comparing(RosterLine::ends, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return column;
    }

    private TableColumn<RosterLine, RosterLine> state(Texts texts) {
        var column = new TableColumn<RosterLine, RosterLine>(texts.get("roster.state"));
        column.setId("state");
        column.setPrefWidth(160);
        column.setMinWidth(182);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new StateCell());
        column.setComparator(Comparator.comparing(RosterLine::state).thenComparing(order.by(RosterLine::stateWords)));
        return column;
    }

    /// Lines that are read anew come with the selection gone; that is no choice of the secretary's.
    private void chosen(@Nullable RosterLine line) {
        if (!isFollowing && line != null) model.select(line);
    }

    private void follow(@Nullable RosterLine selected) {
        isFollowing = true;
        try {
            int index = selected == null ? -1 : indexOf(selected.seatId());
            if (index < 0) getSelectionModel().clearSelection();
            else if (getSelectionModel().getSelectedIndex() != index) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 3));
            }
        } finally {
            isFollowing = false;
        }
    }

    private int indexOf(long seatId) {
        for (int i = 0; i < getItems().size(); i++) if (getItems().get(i).seatId() == seatId) return i;
        return -1;
    }

    private static final class EndsCell extends TableCell<RosterLine, RosterLine> {
        @Override
        protected void updateItem(@Nullable RosterLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? "" : line.endsWords());
        }
    }

    private static final class StateCell extends TableCell<RosterLine, RosterLine> {
        private final Label label = new Label();

        @Override
        protected void updateItem(@Nullable RosterLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            StateLook.dress(label, line);
            setGraphic(label);
        }
    }
}
