package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The columns of the agenda: handle, number, title, kind, presenter where anyone presents, minutes and the time it
/// begins.
final class AgendaColumns {
    private final Texts texts;
    private final AgendaModel agenda;
    private final AgendaDrag drag;

    AgendaColumns(Texts texts, AgendaModel agenda, AgendaDrag drag) {
        this.texts = texts;
        this.agenda = agenda;
        this.drag = drag;
    }

    List<TableColumn<AgendaRow, ?>> all() {
        var handle = column("", 26, column -> new HandleCell());
        handle.setResizable(false);
        var number = words("meeting.agenda.number", 62, AgendaRow::number);
        var title = column(texts.get("meeting.agenda.title"), 230, column -> new TitleCell(texts, column));
        var kind = column(texts.get("meeting.agenda.kind"), 122, _ -> new KindCell());
        var presenter = words(
                "meeting.agenda.presenter", 112, row -> row.item().presenter().name());
        var minutes = words(
                "meeting.agenda.minutes",
                58,
                row -> row.item().minutes() == null ? "" : row.item().minutes().toString());
        var begins = words(
                "meeting.agenda.begins",
                66,
                row -> row.begins() == null ? "" : texts.dates().time(row.begins()));
        for (var narrow : List.of(number, minutes, begins)) narrow.setMaxWidth(80);
        for (var right : List.of(minutes, begins)) right.getStyleClass().add("number-column");
        handle.getStyleClass().add("handle-column");
        handle.setMinWidth(26);
        handle.setMaxWidth(26);
        kind.setMaxWidth(150);
        agenda.rowsProperty()
                .subscribe(rows -> presenter.setVisible(rows.stream()
                        .anyMatch(row -> !row.item().presenter().name().isEmpty())));
        return List.of(handle, number, title, kind, presenter, minutes, begins);
    }

    private TableColumn<AgendaRow, String> words(String key, double width, Function<AgendaRow, String> words) {
        var column = new TableColumn<AgendaRow, String>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(WordsCell::new);
        fix(column, width);
        return column;
    }

    private TableColumn<AgendaRow, AgendaRow> column(
            String title,
            double width,
            Function<TableColumn<AgendaRow, AgendaRow>, TableCell<AgendaRow, AgendaRow>> cell) {
        var column = new TableColumn<AgendaRow, AgendaRow>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell::apply);
        fix(column, width);
        return column;
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 84));
    }

    /// Items are dragged by it.
    private final class HandleCell extends TableCell<AgendaRow, AgendaRow> {
        private final StackPane grip = new StackPane(Icon.GRIP.node());

        HandleCell() {
            grip.getStyleClass().add("grip");
            grip.setCursor(Cursor.OPEN_HAND);
            grip.setAccessibleText(texts.get("meeting.agenda.handle"));
        }

        @Override
        protected void updateItem(@Nullable AgendaRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : grip);
            if (getTableRow() != null) drag.handle(grip, getTableRow());
        }
    }

    /// A word and an icon.
    private final class KindCell extends TableCell<AgendaRow, AgendaRow> {
        private final Label kind = new Label();

        KindCell() {
            kind.getStyleClass().add("kind");
        }

        @Override
        protected void updateItem(@Nullable AgendaRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            kind.setText(texts.of("meeting", row.item().kind()));
            kind.setGraphic(KindLook.icon(row.item().kind()).node());
            setGraphic(kind);
        }
    }
}
