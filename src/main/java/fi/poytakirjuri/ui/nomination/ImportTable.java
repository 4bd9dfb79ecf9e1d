package fi.poytakirjuri.ui.nomination;

import fi.poytakirjuri.exchange.nomination.CandidateColumn;
import fi.poytakirjuri.exchange.nomination.Proposal;
import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.NewCandidate;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The proposals of a file, each with its remarks; a tick says which are taken in. Space turns the tick of the row.
final class ImportTable extends TableView<ImportRow> {
    /// What the cell's own padding takes of its column.
    private static final double ROOM = 18;

    private final Texts texts;
    private final ImportModel model;
    private final FinnishOrder order = new FinnishOrder();

    ImportTable(Texts texts, ImportModel model) {
        this.texts = texts;
        this.model = model;
        setId("import-table");
        setAccessibleText(texts.get("nomination.import.table"));
        setEditable(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.get("nomination.import.noRemarks")));
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getColumns().add(ticks());
        getColumns().add(number());
        getColumns().add(words(texts.get("nomination.import.name"), 150, 136, Proposal::name));
        getColumns()
                .add(words(texts.of("nomination", CandidateColumn.ORGANISATION), 190, 100, ImportTable::organisation));
        getColumns().add(words(texts.get("nomination.import.sectors"), 190, 90, model::sectors));
        getColumns().add(remarks());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        var row = getSelectionModel().getSelectedItem();
        if (key.getCode() != KeyCode.SPACE || row == null) return;
        row.turn();
        key.consume();
    }

    private TableColumn<ImportRow, Boolean> ticks() {
        var column = new TableColumn<ImportRow, Boolean>(texts.get("nomination.import.chosen"));
        column.setCellValueFactory(row -> row.getValue().chosenProperty());
        column.setCellFactory(_ -> new TickCell());
        narrow(column, 88);
        return column;
    }

    private TableColumn<ImportRow, Number> number() {
        var column = new TableColumn<ImportRow, Number>(texts.get("nomination.import.number"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().proposal().number()));
        narrow(column, 52);
        return column;
    }

    private static void narrow(TableColumn<?, ?> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    private TableColumn<ImportRow, String> words(
            String header, double width, double least, Function<Proposal, String> words) {
        var column = new TableColumn<ImportRow, String>(header);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue().proposal())));
        column.setComparator(order.by(Function.identity()));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        return column;
    }

    private TableColumn<ImportRow, ImportRow> remarks() {
        var column = new TableColumn<ImportRow, ImportRow>(texts.get("nomination.import.remarks"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(RemarksCell::new);
        column.setSortable(false);
        column.setPrefWidth(320);
        column.setMinWidth(240);
        return column;
    }

    private static String organisation(Proposal proposal) {
        NewCandidate candidate = proposal.candidate();
        return candidate == null ? "" : candidate.organisation();
    }

    /// A row without a name has no tick.
    private static final class TickCell extends CheckBoxTableCell<ImportRow, Boolean> {
        @Override
        public void updateItem(Boolean item, boolean empty) {
            super.updateItem(item, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            setDisable(row != null && !row.proposal().isPossible());
            if (row != null && getGraphic() != null)
                getGraphic().setAccessibleText(row.proposal().name());
        }
    }

    private final class RemarksCell extends TableCell<ImportRow, ImportRow> {
        private final VBox list = new VBox(3);
        private final TableColumn<ImportRow, ImportRow> column;

        RemarksCell(TableColumn<ImportRow, ImportRow> column) {
            this.column = column;
            list.setAlignment(Pos.CENTER_LEFT);
            list.prefWidthProperty().bind(column.widthProperty().subtract(ROOM));
        }

        /// The cell itself has no width yet when the row asks how high it would be.
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + list.prefHeight(column.getWidth() - ROOM) + snappedBottomInset() + 8;
        }

        @Override
        protected void updateItem(ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            list.getChildren().clear();
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var remarks = row.proposal().remarks();
            for (var remark : remarks) {
                var label = RemarkLook.label(remark, texts);
                list.getChildren().add(label);
            }
            setAccessibleText(
                    remarks.stream().map(remark -> remark.words(texts)).collect(Collectors.joining(". ")));
            setGraphic(remarks.isEmpty() ? null : list);
        }
    }
}
