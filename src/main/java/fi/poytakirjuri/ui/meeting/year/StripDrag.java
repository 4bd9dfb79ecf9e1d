package fi.poytakirjuri.ui.meeting.year;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The strip by mouse: a meeting or a proposal is dragged to another day, and a click opens a meeting or proposes a
/// day.
final class StripDrag {
    private final YearStrip strip;
    private @Nullable DayCell from;
    private @Nullable DayCell over;

    StripDrag(YearStrip strip) {
        this.strip = strip;
        strip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        strip.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent press) {
        from = press.getButton() == MouseButton.PRIMARY ? cellAt(press) : null;
        if (from != null) strip.focus(from.day());
    }

    private void dragged(MouseEvent drag) {
        if (from == null || !from.hasMovable()) return;
        var now = cellAt(drag);
        if (now == over) return;
        light(now == from ? null : now);
        strip.setCursor(Cursor.CLOSED_HAND);
    }

    private void released(MouseEvent release) {
        var taken = from;
        var target = over;
        from = null;
        light(null);
        strip.setCursor(null);
        if (taken == null) return;
        if (target != null) strip.take(taken, target.day());
        else if (release.isStillSincePress()) strip.press(taken);
    }

    private void light(@Nullable DayCell now) {
        if (over != null) over.pseudoClassStateChanged(DayCell.DROP, false);
        over = now;
        if (now != null) now.pseudoClassStateChanged(DayCell.DROP, true);
    }

    private @Nullable DayCell cellAt(MouseEvent mouse) {
        Node node = mouse.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof DayCell)) node = node.getParent();
        return (DayCell) node;
    }
}
