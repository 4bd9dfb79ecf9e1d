package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.outline.Drop;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The mark over the agenda that shows where dragged items land: a line that begins where their level begins, and in
/// words what they become.
final class DropMark extends Pane {
    private static final double MAIN = 24;
    private static final double SUB = 64;
    private static final double THICK = 3;

    private final Texts texts;
    private final Region line = new Region();
    private final Region box = new Region();
    private final Label words = new Label();

    DropMark(Texts texts) {
        this.texts = texts;
        setMouseTransparent(true);
        setId("drop-mark");
        line.getStyleClass().add("drop-line");
        box.getStyleClass().add("drop-box");
        words.getStyleClass().add("drop-words");
        getChildren().setAll(box, line, words);
        // Placed by hand: a managed child would be given its own size again.
        getChildren().forEach(child -> child.setManaged(false));
        clear();
    }

    void clear() {
        setVisible(false);
    }

    /// Shows the mark along a row.
    void show(DropSpot spot, TableRow<AgendaRow> row) {
        var parent = spot.parent();
        show(parent == null ? texts.get("meeting.drop.main") : texts.get("meeting.drop.sub", parent.strip()));
        var place = sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        boolean isInto = spot.where() == Drop.INTO;
        double from = parent == null ? MAIN : SUB;
        double y = spot.isAbove() ? place.getMinY() : place.getMaxY();
        line.resizeRelocate(from, y - THICK / 2, Math.max(0, place.getWidth() - from), THICK);
        line.setVisible(true);
        frame(place, isInto && spot.edge() == spot.target());
        tell(from + 8, y);
    }

    /// Shows that files become a row's attachments.
    void showAttaching(TableRow<AgendaRow> row, String number) {
        show(texts.get("meeting.drop.attach", number.strip()));
        var place = sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        line.setVisible(false);
        frame(place, true);
        tell(MAIN + 8, place.getMaxY());
    }

    String told() {
        return isVisible() ? words.getText() : "";
    }

    private void show(String what) {
        words.setText(what);
        setVisible(true);
    }

    private void frame(Bounds place, boolean isShown) {
        box.setVisible(isShown);
        box.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    private void tell(double x, double y) {
        words.applyCss();
        words.autosize();
        double height = words.prefHeight(-1);
        words.relocate(x, Math.min(Math.max(0, y - height / 2), Math.max(0, getHeight() - height)));
    }
}
