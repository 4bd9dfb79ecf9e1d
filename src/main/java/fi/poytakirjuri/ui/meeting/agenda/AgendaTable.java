package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The items in order, with the clock that runs through them. One or several are moved by their handles or by keys:
/// Alt+↑/↓ moves, Alt+→/← changes the level, Del removes, F2 goes to the title, a digit to the minutes.
final class AgendaTable extends TableView<AgendaRow> {
    private static final double EDGE = 28;

    private final AgendaModel model;
    private final OrderModel order;
    private final OpenMeeting open;
    private final AgendaDrag drag;
    private boolean isShowingRows;

    AgendaTable(
            Texts texts,
            AgendaModel model,
            OrderModel order,
            OpenMeeting open,
            DropMark mark,
            BiConsumer<Long, List<Path>> attach) {
        this.model = model;
        this.order = order;
        this.open = open;
        setId("agenda-table");
        getStyleClass().add("agenda-table");
        setAccessibleText(texts.get("meeting.agenda.table"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        this.drag = new AgendaDrag(order, this, mark, attach);
        getColumns().setAll(new AgendaColumns(texts, model, drag).all());
        setRowFactory(_ -> {
            var row = new AgendaTableRow(texts);
            drag.landing(row);
            return row;
        });
        model.rowsProperty().subscribe(this::show);
        open.itemProperty().subscribe(_ -> select());
        getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!isShowingRows && row != null) open.goTo(row.id());
        });
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<AgendaRow>) _ -> choose());
    }

    /// @param remove takes the chosen items away
    void onKeys(Runnable remove, ItemPane item) {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isAltDown()) moved(key);
            else if (key.getCode() == KeyCode.DELETE) took(key, remove);
            else if (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.ENTER) took(key, item::toTitle);
        });
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            var typed = key.getCharacter();
            if (typed.length() == 1 && Character.isDigit(typed.charAt(0)) && !key.isShortcutDown())
                took(key, () -> item.toMinutes(typed));
        });
    }

    /// What dragging does; a test calls it, for no test can drag.
    AgendaDrag drag() {
        return drag;
    }

    /// The row of an item, when it is in sight.
    Optional<TableRow<AgendaRow>> rowOf(long itemId) {
        for (var node : lookupAll(".table-row-cell"))
            if (node instanceof AgendaTableRow row
                    && row.isVisible()
                    && row.getItem() != null
                    && row.getItem().id() == itemId) return Optional.of(row);
        return Optional.empty();
    }

    /// While something is dragged near the upper or the lower edge, the rows beyond it come into sight.
    void scrollNear(double sceneY) {
        double y = sceneToLocal(0, sceneY).getY();
        for (var node : lookupAll(".scroll-bar"))
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL && bar.isVisible()) {
                if (y > getHeight() - EDGE) bar.increment();
                else if (y < 2 * EDGE) bar.decrement();
            }
    }

    private void moved(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> took(key, () -> order.move(-1));
            case DOWN -> took(key, () -> order.move(1));
            case RIGHT -> took(key, order::indent);
            case LEFT -> took(key, order::outdent);
            default -> {}
        }
    }

    private static void took(KeyEvent key, Runnable then) {
        key.consume();
        then.run();
    }

    private void show(List<AgendaRow> rows) {
        if (getItems().equals(rows)) return;
        isShowingRows = true;
        var chosen = Set.copyOf(model.chosen());
        getItems().setAll(rows);
        getSelectionModel().clearSelection();
        select();
        for (int i = 0; i < rows.size() && chosen.size() > 1; i++)
            if (chosen.contains(rows.get(i).id())) getSelectionModel().select(i);
        isShowingRows = false;
        choose();
        select();
    }

    private void choose() {
        if (isShowingRows) return;
        model.choose(getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(AgendaRow::id)
                .collect(Collectors.toSet()));
    }

    private void select() {
        var id = open.itemProperty().get();
        var rows = getItems();
        for (int i = 0; i < rows.size(); i++)
            if (Long.valueOf(rows.get(i).id()).equals(id)) {
                if (!getSelectionModel().isSelected(i)) getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                int at = i;
                Platform.runLater(() -> bringIntoSight(at));
            }
    }

    private void bringIntoSight(int row) {
        if (row < getItems().size() && !isFocused()) scrollTo(Math.max(0, row - 2));
    }
}
