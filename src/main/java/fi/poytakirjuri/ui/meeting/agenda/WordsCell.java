package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Words of any length, wrapped to the column.
final class WordsCell extends TableCell<AgendaRow, String> {
    private static final double PADDING = 16;

    private final WrappedLabel words = new WrappedLabel();
    private final HBox line = new HBox(words);

    WordsCell(TableColumn<AgendaRow, String> column) {
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("cell-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.wrapTo(column.widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        words.setText(empty ? "" : text);
        setGraphic(empty ? null : line);
    }
}
