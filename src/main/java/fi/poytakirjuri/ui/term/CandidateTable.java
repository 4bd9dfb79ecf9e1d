package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.RememberedColumns;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The candidates, sorted as Finnish sorts, or each under the sectors that the candidate would stand for.
final class CandidateTable extends TableView<CandidateRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double ROW = 36;

    private final RoundModel model;
    private final Texts texts;
    private final FinnishOrder order = new FinnishOrder();
    private boolean isFollowing;

    CandidateTable(RoundModel model, Texts texts, Prefs prefs) {
        this.model = model;
        this.texts = texts;
        setId("candidate-table");
        setAccessibleText(texts.get("nomination.candidates"));
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().add("candidate-table");
        getColumns().add(words("name", texts.get("nomination.name"), 150, CandidateRow::name));
        getColumns().add(words("organisation", texts.get("nomination.organisation"), 130, CandidateRow::organisation));
        // At first there is no room for it beside the details, and the candidates can stand under their sectors.
        var sectors = words("sectors", texts.get("nomination.sectors"), 140, CandidateRow::sectors);
        sectors.setVisible(false);
        getColumns().add(sectors);
        getColumns().add(marks());
        setRowFactory(_ -> new Row());
        var sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        RememberedColumns.of(this, prefs, "candidates");
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.selectedProperty().subscribe(_ -> follow());
        sorted.subscribe(this::follow);
        model.narrowedProperty().subscribe(now -> sortable(!now.bySector()));
    }

    /// Under their sectors the candidates stand in the sectors' order only, and a sector's name has more room.
    private void sortable(boolean isSortable) {
        getColumns().stream()
                .filter(column -> "name".equals(column.getId()))
                .forEach(column -> column.setMinWidth(isSortable ? 120 : 190));
        if (!isSortable) getSortOrder().clear();
        getColumns().forEach(column -> column.setSortable(isSortable));
    }

    private TableColumn<CandidateRow, String> words(
            String id, String header, double width, Function<CandidateRow, String> words) {
        var column = new TableColumn<CandidateRow, String>(header);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(84);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setComparator(order.by(Function.identity()));
        return column;
    }

    private TableColumn<CandidateRow, CandidateRow> marks() {
        var column = new TableColumn<CandidateRow, CandidateRow>(texts.get("nomination.marks"));
        column.setId("marks");
        column.setPrefWidth(220);
        column.setMinWidth(184);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MarkCell());
        column.setComparator(order.by(row -> row instanceof CandidateLine line ? line.markWords(texts) : ""));
        return column;
    }

    /// Rows that are read anew come with the selection gone; that is no choice of the secretary's.
    private void chosen(@Nullable CandidateRow row) {
        if (!isFollowing && row instanceof CandidateLine line) model.select(line);
    }

    private void follow() {
        var selected = model.selectedProperty().get();
        isFollowing = true;
        try {
            int index = selected == null ? -1 : index(selected.candidate().id());
            if (index < 0) getSelectionModel().clearSelection();
            else if (!isAt(getSelectionModel().getSelectedIndex(), selected)) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 3));
            }
        } finally {
            isFollowing = false;
        }
    }

    private boolean isAt(int index, @Nullable CandidateLine selected) {
        return selected != null
                && index >= 0
                && index < getItems().size()
                && getItems().get(index) instanceof CandidateLine line
                && line.candidate().id() == selected.candidate().id();
    }

    private int index(long candidateId) {
        for (int i = 0; i < getItems().size(); i++)
            if (getItems().get(i) instanceof CandidateLine line
                    && line.candidate().id() == candidateId) return i;
        return -1;
    }

    private static final class Row extends TableRow<CandidateRow> {
        @Override
        protected void updateItem(@Nullable CandidateRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, !empty && row instanceof CandidateRow.Heading);
        }
    }

    private final class MarkCell extends TableCell<CandidateRow, CandidateRow> {
        private final StateLabel label = new StateLabel();

        @Override
        protected void updateItem(@Nullable CandidateRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            if (empty || row == null) return;
            switch (row) {
                case CandidateLine line when line.marks().isEmpty() -> {}
                case CandidateLine line -> {
                    var first = line.marks().getFirst();
                    label.show(line.markWords(texts), first.icon(), first.tone());
                    setGraphic(label);
                }
                case CandidateRow.Heading heading -> {
                    CoveragePane.dress(label, heading.coverage(), texts);
                    setGraphic(label);
                }
            }
        }
    }
}
