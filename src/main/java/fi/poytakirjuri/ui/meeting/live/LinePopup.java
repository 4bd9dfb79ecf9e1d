package fi.poytakirjuri.ui.meeting.live;

import java.util.List;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Offers phrases and names over the entry line while one types. Tab takes the lit one or else the first; ↓ and ↑ light
/// one, which Enter takes then; Esc puts the list away. Without them the line stays what was typed.
final class LinePopup {
    private static final double ROW = 30;
    private static final double WIDTH = 460;

    private final TextArea area;
    private final BiFunction<String, Integer, List<Suggestion>> suggest;
    private final Popup popup = new Popup();
    private final ListView<Suggestion> list = new ListView<>();
    /// The line as the popup left it: what it put there needs no offer.
    private String taken = "";

    LinePopup(TextArea area, BiFunction<String, Integer, List<Suggestion>> suggest) {
        this.area = area;
        this.suggest = suggest;
        list.setId("line-suggestions");
        list.setCellFactory(_ -> new Row());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("type-ahead");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        // After the caret has followed the text.
        area.textProperty().subscribe((_, _) -> Platform.runLater(this::offer));
        area.focusedProperty().subscribe(focused -> {
            if (!focused) popup.hide();
        });
    }

    /// Whether the popup took a key.
    boolean pressed(KeyEvent key) {
        if (!popup.isShowing() || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) return false;
        var lit = list.getSelectionModel().getSelectedItem();
        switch (key.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> {
                if (lit == null) return false;
                list.getSelectionModel().selectPrevious();
            }
            case TAB -> take(lit == null ? list.getItems().getFirst() : lit);
            case ENTER -> {
                if (lit == null) {
                    popup.hide();
                    return false;
                }
                take(lit);
            }
            case ESCAPE -> popup.hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void offer() {
        if (area.getText().equals(taken)) return;
        var found = area.isFocused() && !area.getText().isEmpty()
                ? suggest.apply(area.getText(), area.getCaretPosition())
                : List.<Suggestion>of();
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        if (found.isEmpty()) popup.hide();
        else show();
    }

    private void show() {
        Bounds place = area.localToScreen(area.getBoundsInLocal());
        if (place == null) return;
        double height = list.getItems().size() * ROW + 4;
        list.setPrefSize(Math.max(WIDTH, place.getWidth()), height);
        // Above the line: below it is what the line becomes.
        var at = new Point2D(place.getMinX(), place.getMinY() - height - 2);
        if (popup.isShowing()) popup.setY(at.getY());
        else popup.show(area, at.getX(), at.getY());
    }

    private void take(Suggestion suggestion) {
        popup.hide();
        int from = suggestion.from();
        area.replaceText(from, Math.min(suggestion.to(), area.getLength()), suggestion.text());
        area.selectRange(from + suggestion.selectFrom(), from + suggestion.selectTo());
        taken = area.getText();
    }

    /// The words, and in a quieter voice what tells namesakes apart.
    private final class Row extends ListCell<Suggestion> {
        private final Label words = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(8, words, detail);

        Row() {
            detail.getStyleClass().addAll("quiet", "small");
            setPrefWidth(1);
            setOnMousePressed(press -> {
                if (getItem() != null) take(getItem());
                press.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            if (suggestion == null || empty) {
                setGraphic(null);
                return;
            }
            words.setText(suggestion.words());
            detail.setText(suggestion.detail());
            setGraphic(line);
        }
    }
}
