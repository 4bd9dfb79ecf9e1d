package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.layout.PlaceOnPage;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// The keys of the preview: zooming, going from place to place of the paper, and into the place's editor.
final class PageKeys {
    private final PreviewModel model;
    private final Sheets sheets;
    private final Zoom zoom;
    private final Consumer<Spot> pointed;
    private final Runnable back;

    /// @param back goes to where one came to the page from
    PageKeys(PreviewModel model, Sheets sheets, Zoom zoom, Consumer<Spot> pointed, Runnable back) {
        this.model = model;
        this.sheets = sheets;
        this.zoom = zoom;
        this.pointed = pointed;
        this.back = back;
        // Before the scroll pane's own keys and before the window's.
        sheets.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sheets.addEventFilter(ScrollEvent.SCROLL, this::turned);
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown()) return;
        boolean isControl = key.isShortcutDown();
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> zoom.larger();
            case MINUS, SUBTRACT -> zoom.smaller();
            case DIGIT0, NUMPAD0 -> {
                if (key.isShiftDown()) zoom.fitPage();
                else zoom.fitWidth();
            }
            case ENTER -> open();
            case ESCAPE -> back.run();
            case UP, DOWN -> {
                if (!isControl) return;
                step(key.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void turned(ScrollEvent wheel) {
        if (!wheel.isShortcutDown()) return;
        if (wheel.getDeltaY() > 0) zoom.larger();
        else if (wheel.getDeltaY() < 0) zoom.smaller();
        wheel.consume();
    }

    private void open() {
        var marked = model.markedOnPages();
        if (!marked.isEmpty()) pointed.accept(new Spot(marked.getFirst().place(), 0));
    }

    /// To the next place or the one before; from none, to the first one of the page in sight.
    private void step(int by) {
        var places = model.laid().map(l -> l.pages().places()).orElse(List.of());
        if (places.isEmpty()) return;
        var marked = model.markedOnPages();
        int to = marked.isEmpty() ? firstOnPage(places) : beyond(places, marked, by);
        if (to < 0 || to >= places.size()) return;
        model.mark(List.of(places.get(to).place()));
        sheets.reveal(places.get(to));
    }

    private int firstOnPage(List<PlaceOnPage> places) {
        for (int i = 0; i < places.size(); i++)
            if (places.get(i).page() >= sheets.pageProperty().get()) return i;
        return -1;
    }

    private static int beyond(List<PlaceOnPage> places, List<PlaceOnPage> marked, int by) {
        return by > 0 ? places.indexOf(marked.getLast()) + 1 : places.indexOf(marked.getFirst()) - 1;
    }
}
