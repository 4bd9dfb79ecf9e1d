package fi.poytakirjuri.ui.meeting.open;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Offers names below a field while one types: ↓ and ↑ go through them, Enter or Tab takes the one lit, Esc puts the
/// list away and leaves the words. Nothing is lit by itself, so free words stay what they are.
public final class TypeAhead {
    private static final double ROW = 32;
    private static final double WIDTH = 360;

    private final TextField field;
    private final Function<String, List<Named>> find;
    private final Consumer<Named> chosen;
    private final Popup popup = new Popup();
    private final ListView<Named> list = new ListView<>();

    private TypeAhead(TextField field, Function<String, List<Named>> find, Consumer<Named> chosen) {
        this.field = field;
        this.find = find;
        this.chosen = chosen;
        list.setCellFactory(_ -> new Row());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("type-ahead");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        // Keys stay with the field: it knows when Enter adds and when Esc empties.
        popup.setHideOnEscape(false);
    }

    /// @param chosen told of the name that was taken; the words in the field are its business
    public static void install(TextField field, Function<String, List<Named>> find, Consumer<Named> chosen) {
        var typeAhead = new TypeAhead(field, find, chosen);
        field.textProperty().subscribe((_, _) -> typeAhead.offer());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) typeAhead.popup.hide();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, typeAhead::pressed);
    }

    private void offer() {
        var found = field.isFocused() && field.isEditable() ? find.apply(field.getText()) : List.<Named>of();
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        if (found.isEmpty()) popup.hide();
        else show();
    }

    private void show() {
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place == null) return;
        list.setPrefSize(Math.max(WIDTH, place.getWidth()), list.getItems().size() * ROW + 4);
        if (!popup.isShowing()) popup.show(field, place.getMinX(), place.getMaxY());
    }

    private void pressed(KeyEvent key) {
        var lit = list.getSelectionModel().getSelectedItem();
        switch (key.getCode()) {
            case DOWN, UP -> {
                if (!popup.isShowing()) offer();
                if (!popup.isShowing()) return;
                if (key.getCode() == javafx.scene.input.KeyCode.DOWN)
                    list.getSelectionModel().selectNext();
                else list.getSelectionModel().selectPrevious();
                key.consume();
            }
            case ENTER -> {
                if (!popup.isShowing() || lit == null) return;
                take(lit);
                key.consume();
            }
            case TAB -> {
                if (popup.isShowing() && lit != null) take(lit);
            }
            case ESCAPE -> {
                if (!popup.isShowing()) return;
                popup.hide();
                key.consume();
            }
            default -> {}
        }
    }

    private void take(Named named) {
        popup.hide();
        chosen.accept(named);
        popup.hide();
    }

    /// A name, and in a quieter voice what tells namesakes apart.
    private final class Row extends ListCell<Named> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(8, name, detail);

        Row() {
            name.setMinWidth(Region.USE_PREF_SIZE);
            detail.getStyleClass().addAll("quiet", "small");
            HBox.setHgrow(detail, Priority.ALWAYS);
            setOnMousePressed(press -> {
                if (getItem() != null) take(getItem());
                press.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable Named named, boolean empty) {
            super.updateItem(named, empty);
            if (named == null || empty) {
                setGraphic(null);
                return;
            }
            name.setText(named.name());
            detail.setText(named.detail());
            setGraphic(line);
        }
    }
}
