package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Words of any length, wrapped to the column; a sub-item's stand a step in.
final class WordsCell extends TableCell<AgendaRow, String> {
    private static final PseudoClass SUB = PseudoClass.getPseudoClass("sub");
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
        var row = getTableRow() == null ? null : getTableRow().getItem();
        pseudoClassStateChanged(
                SUB, row != null && row.isSub() && row.item().title().equals(text));
        words.setText(empty ? "" : text);
        setGraphic(empty ? null : line);
    }
}
