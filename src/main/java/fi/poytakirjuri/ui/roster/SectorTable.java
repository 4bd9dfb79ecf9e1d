package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// The sectors in the secretary's order, with who stands for each. A line is dragged to another place.
final class SectorTable extends TableView<SectorLine> {
    private static final double ROW = 36;

    private final Texts texts;
    private final SectorsModel model;
    private boolean isFollowing;

    SectorTable(Texts texts, SectorsModel model) {
        this.texts = texts;
        this.model = model;
        setId("sector-table");
        setAccessibleText(texts.get("roster.view.sectors"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.get("roster.sector.none")));
        getColumns()
                .setAll(List.of(
                        words(
                                "roster.sector.name",
                                220,
                                150,
                                line -> line.sector().name()),
                        words(
                                "roster.sector.seats",
                                84,
                                84,
                                line -> String.valueOf(line.sector().seats())),
                        words("roster.sector.members", 200, 90, SectorTable::names),
                        state()));
        setRowFactory(_ -> new Row());
        model.linesProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::follow);
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!isFollowing && line != null) model.select(line.id());
        });
    }

    private void show(List<SectorLine> lines) {
        isFollowing = true;
        getItems().setAll(lines);
        isFollowing = false;
        follow(model.selectedProperty().get());
    }

    private void follow(@Nullable SectorLine selected) {
        isFollowing = true;
        if (selected == null) getSelectionModel().clearSelection();
        else getSelectionModel().select(selected);
        isFollowing = false;
    }

    private TableColumn<SectorLine, String> words(
            String key, double width, double least, Function<SectorLine, String> words) {
        var column = new TableColumn<SectorLine, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
        return column;
    }

    private TableColumn<SectorLine, SectorLine> state() {
        var column = new TableColumn<SectorLine, SectorLine>(texts.get("roster.state"));
        column.setPrefWidth(170);
        column.setMinWidth(124);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new StateCell());
        return column;
    }

    private static String names(SectorLine line) {
        return line.members().stream().map(m -> m.person().name()).collect(Collectors.joining(", "));
    }

    private void dress(Label label, SectorLine line) {
        var closed = line.sector().closedOn();
        if (!line.isOpen() && closed != null)
            StateLook.dress(
                    label, texts.get("roster.sector.closed", texts.dates().date(closed)), Icon.LOCK, "calm");
        else if (line.members().isEmpty())
            StateLook.dress(label, texts.get("roster.sector.empty"), Icon.VACANT, "watch");
        else if (line.isShort())
            StateLook.dress(
                    label,
                    texts.get(
                            "roster.sector.short",
                            line.members().size(),
                            line.sector().seats()),
                    Icon.WARNING,
                    "watch");
        else StateLook.dress(label, texts.get("roster.sector.good"), Icon.DONE, "good");
    }

    private final class StateCell extends TableCell<SectorLine, SectorLine> {
        private final Label label = new Label();

        @Override
        protected void updateItem(@Nullable SectorLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            dress(label, line);
            setGraphic(label);
        }
    }

    /// A line that can be taken by the mouse and put where another one is.
    private final class Row extends TableRow<SectorLine> {
        Row() {
            setOnDragDetected(drag -> {
                if (getItem() == null) return;
                var content = new ClipboardContent();
                content.putString(String.valueOf(getItem().id()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                drag.consume();
            });
            setOnDragOver(drag -> {
                if (getItem() != null && drag.getGestureSource() instanceof Row other && other != this)
                    drag.acceptTransferModes(TransferMode.MOVE);
                drag.consume();
            });
            setOnDragDropped(drag -> {
                if (getItem() != null && drag.getGestureSource() instanceof Row other && other.getItem() != null)
                    model.moveTo(other.getItem(), getItem());
                drag.setDropCompleted(true);
                drag.consume();
            });
        }
    }
}
