package fi.poytakirjuri.ui.meeting.agenda;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Dragging items by their handles within the agenda, and files onto an item.
final class AgendaDrag {
    private static final DataFormat ITEMS = new DataFormat("application/x-poytakirjuri-items");

    private final OrderModel order;
    private final AgendaTable table;
    private final DropMark mark;
    private final BiConsumer<Long, List<Path>> attach;

    /// @param attach takes files dropped on an item
    AgendaDrag(OrderModel order, AgendaTable table, DropMark mark, BiConsumer<Long, List<Path>> attach) {
        this.order = order;
        this.table = table;
        this.mark = mark;
        this.attach = attach;
        table.setOnDragOver(drag -> over(drag, null));
        table.setOnDragDropped(drop -> dropped(drop, null));
        table.setOnDragExited(_ -> mark.clear());
    }

    /// Items are taken hold of here.
    void handle(Node handle, TableRow<AgendaRow> row) {
        handle.setOnDragDetected(drag -> {
            if (row.getItem() == null) return;
            var content = new ClipboardContent();
            content.put(ITEMS, new ArrayList<>(order.dragged(row.getItem().id())));
            var board = row.startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            // Beside the pointer, so that it never covers the mark.
            board.setDragView(row.snapshot(null, null), -20, -20);
            drag.consume();
        });
    }

    /// Items and files land here.
    void landing(TableRow<AgendaRow> row) {
        row.setOnDragOver(drag -> over(drag, row));
        row.setOnDragDropped(drop -> dropped(drop, row));
    }

    /// Where items would land over a row, or below all rows, and the mark that says so.
    Optional<DropSpot> hover(List<Long> ids, @Nullable TableRow<AgendaRow> row, double down) {
        var item = row == null ? null : row.getItem();
        var spot = item == null ? order.lastSpot(ids) : order.spot(ids, item.id(), down);
        mark.clear();
        spot.ifPresent(s -> table.rowOf(s.edge()).ifPresent(edge -> mark.show(s, edge)));
        return spot;
    }

    private void over(DragEvent drag, @Nullable TableRow<AgendaRow> row) {
        drag.consume();
        var item = row == null ? null : row.getItem();
        if (drag.getDragboard().hasFiles()) {
            mark.clear();
            if (row == null || item == null) return;
            drag.acceptTransferModes(TransferMode.COPY);
            mark.showAttaching(row, item.item().title());
            return;
        }
        table.scrollNear(drag.getSceneY());
        if (hover(items(drag.getDragboard()), row, down(drag, row)).isPresent())
            drag.acceptTransferModes(TransferMode.MOVE);
    }

    private void dropped(DragEvent drop, @Nullable TableRow<AgendaRow> row) {
        drop.consume();
        var item = row == null ? null : row.getItem();
        var files = drop.getDragboard().getFiles();
        if (files != null && !files.isEmpty()) {
            if (item != null)
                attach.accept(item.id(), files.stream().map(File::toPath).toList());
            drop.setDropCompleted(item != null);
        } else {
            var ids = items(drop.getDragboard());
            var spot = hover(ids, row, down(drop, row));
            spot.ifPresent(s -> order.drop(ids, s));
            drop.setDropCompleted(spot.isPresent());
        }
        mark.clear();
    }

    private static double down(DragEvent drag, @Nullable TableRow<AgendaRow> row) {
        return row == null
                ? 1
                : row.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getY() / row.getHeight();
    }

    private static List<Long> items(Dragboard board) {
        return board.getContent(ITEMS) instanceof List<?> ids
                ? ids.stream()
                        .filter(Long.class::isInstance)
                        .map(Long.class::cast)
                        .toList()
                : List.of();
    }
}
