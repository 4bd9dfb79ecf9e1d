package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// A row that can be dragged to another place of its own level; where it may not be dropped it shows no place.
final class AgendaTableRow extends TableRow<AgendaRow> {
    private static final DataFormat ITEM = new DataFormat("application/x-poytakirjuri-item");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final Texts texts;
    private final AgendaModel model;

    AgendaTableRow(Texts texts, AgendaModel model) {
        this.texts = texts;
        this.model = model;
        setOnDragDetected(drag -> {
            if (getItem() == null) return;
            var content = new ClipboardContent();
            content.put(ITEM, getItem().id());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            drag.consume();
        });
        setOnDragOver(this::over);
        setOnDragExited(_ -> mark(0));
        setOnDragDropped(drop -> {
            if (getItem() != null && drop.getDragboard().getContent(ITEM) instanceof Long dragged)
                model.drop(dragged, getItem().id());
            drop.setDropCompleted(true);
            drop.consume();
        });
    }

    private void over(DragEvent drag) {
        if (getItem() == null || !(drag.getDragboard().getContent(ITEM) instanceof Long dragged)) return;
        var steps = model.stepsTo(dragged, getItem().id());
        if (steps.isEmpty() || steps.getAsInt() == 0) return;
        drag.acceptTransferModes(TransferMode.MOVE);
        mark(steps.getAsInt());
        drag.consume();
    }

    private void mark(int steps) {
        pseudoClassStateChanged(ABOVE, steps < 0);
        pseudoClassStateChanged(BELOW, steps > 0);
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        mark(0);
        setAccessibleText(row == null ? null : words(row));
    }

    private String words(AgendaRow row) {
        var item = row.item();
        var words = row.number() + " " + item.title() + ", " + texts.of("meeting", item.kind());
        if (item.minutes() != null) words += ", " + texts.get("meeting.minutes", item.minutes());
        if (row.begins() != null) words += ", " + texts.dates().clock(row.begins());
        return words;
    }
}
