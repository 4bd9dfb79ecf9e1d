package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The items in order: number, title, kind, presenter, minutes, and the clock that runs through them.
/// Alt+↑/↓ moves, Alt+→/← changes the level, Del removes, F2 goes to the title, a digit to the minutes.
final class AgendaTable extends TableView<AgendaRow> {
    private final Texts texts;
    private final AgendaModel model;
    private final OpenMeeting open;
    private boolean isShowingRows;

    AgendaTable(Texts texts, AgendaModel model, OpenMeeting open) {
        this.texts = texts;
        this.model = model;
        this.open = open;
        setId("agenda-table");
        getStyleClass().add("agenda-table");
        setAccessibleText(texts.get("meeting.agenda.table"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        makeColumns();
        setRowFactory(_ -> new AgendaTableRow(texts, model));
        model.rowsProperty().subscribe(this::show);
        open.itemProperty().subscribe(_ -> select());
        getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!isShowingRows && row != null) open.goTo(row.id());
        });
    }

    /// @param remove takes the item one is at away
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

    private void moved(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> took(key, () -> model.move(-1));
            case DOWN -> took(key, () -> model.move(1));
            case RIGHT -> took(key, model::indent);
            case LEFT -> took(key, model::outdent);
            default -> {}
        }
    }

    private static void took(KeyEvent key, Runnable then) {
        key.consume();
        then.run();
    }

    private void makeColumns() {
        var number = column("meeting.agenda.number", 56, AgendaRow::number);
        var title = column("meeting.agenda.title", 220, row -> row.item().title());
        var kind = column(
                "meeting.agenda.kind", 96, row -> texts.of("meeting", row.item().kind()));
        var presenter = column(
                "meeting.agenda.presenter", 120, row -> row.item().presenter().name());
        var minutes = column(
                "meeting.agenda.minutes",
                48,
                row -> row.item().minutes() == null ? "" : row.item().minutes().toString());
        var begins = column(
                "meeting.agenda.begins",
                64,
                row -> row.begins() == null ? "" : texts.dates().time(row.begins()));
        for (var narrow : List.of(number, minutes, begins)) narrow.setMaxWidth(84);
        for (var right : List.of(minutes, begins)) right.getStyleClass().add("number-column");
        getColumns().setAll(List.of(number, title, kind, presenter, minutes, begins));
    }

    private TableColumn<AgendaRow, String> column(String key, double width, Function<AgendaRow, String> words) {
        var column = new TableColumn<AgendaRow, String>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(WordsCell::new);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 90));
        return column;
    }

    private void show(List<AgendaRow> rows) {
        isShowingRows = true;
        if (!getItems().equals(rows)) getItems().setAll(rows);
        isShowingRows = false;
        select();
    }

    private void select() {
        var id = open.itemProperty().get();
        var rows = getItems();
        for (int i = 0; i < rows.size(); i++)
            if (Long.valueOf(rows.get(i).id()).equals(id)) {
                if (getSelectionModel().getSelectedIndex() != i)
                    getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                int at = i;
                Platform.runLater(() -> bringIntoSight(at));
            }
    }

    private void bringIntoSight(int row) {
        if (row < getItems().size() && !isFocused()) scrollTo(Math.max(0, row - 2));
    }
}
