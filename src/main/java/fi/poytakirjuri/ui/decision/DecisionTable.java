package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.decision.DecisionNumber;
import fi.poytakirjuri.ui.kit.RememberedColumns;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The decisions, a line each, the latest first unless sorted otherwise. Several may be selected for their extracts.
final class DecisionTable extends TableView<DecisionLine> {
    private static final double ROW = 36;

    private final DecisionsModel model;
    private final Texts texts;
    private final FinnishOrder order = new FinnishOrder();
    private boolean isFollowing;

    DecisionTable(Tools tools, DecisionsModel model) {
        this.model = model;
        this.texts = tools.texts();
        setId("decision-table");
        setAccessibleText(texts.get("decision.table"));
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.get("decision.nothingFound")));
        addColumns();
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var sorted = new SortedList<>(model.lines());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        RememberedColumns.of(this, tools.prefs(), "decision");
        getSelectionModel().getSelectedIndices().subscribe(this::chosen);
        model.selectedProperty().subscribe(_ -> follow());
        sorted.subscribe(this::follow);
    }

    private void addColumns() {
        var columns = getColumns();
        columns.add(number());
        columns.add(date());
        columns.add(hidden(words("meeting", texts.get("decision.meeting"), 70, 66, DecisionLine::meeting)));
        columns.add(words("matter", texts.get("decision.matter"), 260, 90, DecisionLine::matter));
        columns.add(hidden(words("text", texts.get("decision.text"), 260, 120, DecisionLine::text)));
        columns.add(hidden(words("outcome", texts.get("decision.outcome"), 120, 100, DecisionLine::outcome)));
        columns.add(state());
    }

    private TableColumn<DecisionLine, DecisionNumber> number() {
        var column = new TableColumn<DecisionLine, DecisionNumber>(texts.get("decision.number"));
        column.setId("number");
        column.setPrefWidth(76);
        column.setMinWidth(74);
        column.setMaxWidth(96);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(line.getValue().decision().number()));
        column.setCellFactory(_ -> new Told<>(DecisionNumber::write));
        return column;
    }

    private TableColumn<DecisionLine, @Nullable LocalDate> date() {
        var column = new TableColumn<DecisionLine, @Nullable LocalDate>(texts.get("decision.date"));
        column.setId("date");
        column.setPrefWidth(86);
        column.setMinWidth(84);
        column.setMaxWidth(110);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(line.getValue().date()));
        column.setCellFactory(
                _ -> new Told<>(day -> day == null ? "" : texts.dates().date(day)));
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        return column;
    }

    private TableColumn<DecisionLine, String> words(
            String id, String header, double width, double least, Function<DecisionLine, String> words) {
        var column = new TableColumn<DecisionLine, String>(header);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
        column.setComparator(order.by(Function.identity()));
        return column;
    }

    /// A column that the secretary may choose to see; at first there is no room for it beside the details.
    private static <T> TableColumn<DecisionLine, T> hidden(TableColumn<DecisionLine, T> column) {
        column.setVisible(false);
        return column;
    }

    private TableColumn<DecisionLine, DecisionLine> state() {
        var column = new TableColumn<DecisionLine, DecisionLine>(texts.get("decision.state"));
        column.setId("state");
        column.setPrefWidth(128);
        column.setMinWidth(120);
        column.setMaxWidth(170);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new StateCell());
        column.setComparator(order.by(DecisionLine::state));
        return column;
    }

    /// Lines that are read anew come with the selection gone; that is no choice of the secretary's.
    private void chosen() {
        if (!isFollowing) model.select(ids());
    }

    private void follow() {
        var wanted = model.selectedProperty().get();
        if (ids().equals(wanted)) return;
        isFollowing = true;
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++)
            if (wanted.contains(getItems().get(i).id())) {
                getSelectionModel().select(i);
                if (!isFocused()) scrollTo(Math.max(0, i - 3));
            }
        isFollowing = false;
    }

    private List<Long> ids() {
        var ids = new ArrayList<Long>();
        for (int i : List.copyOf(getSelectionModel().getSelectedIndices()))
            if (i >= 0 && i < getItems().size()) ids.add(getItems().get(i).id());
        return ids;
    }

    private static final class Told<T> extends TableCell<DecisionLine, T> {
        private final Function<T, String> words;

        Told(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : words.apply(value));
        }
    }

    private final class StateCell extends TableCell<DecisionLine, DecisionLine> {
        private final Label label = new Label();

        @Override
        protected void updateItem(@Nullable DecisionLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            DecisionLook.dress(label, line.decision(), texts);
            setGraphic(label);
        }
    }
}
