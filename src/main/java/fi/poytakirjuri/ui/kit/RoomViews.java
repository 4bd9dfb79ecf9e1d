package fi.poytakirjuri.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A room of several views: a tab for each above the one that is shown; Ctrl+1, Ctrl+2 and so on turn to them. The
/// view that was last shown is remembered.
public final class RoomViews extends VBox {
    private final Prefs prefs;
    private final Navigation navigation;
    private final Room room;
    private final String remembered;
    private final Map<RoomView, ToggleButton> tabs = new LinkedHashMap<>();
    private final StackPane middle = new StackPane();
    private final EventHandler<KeyEvent> keys = this::pressed;
    private RoomView shown;

    /// @param views at least one, in the order of their tabs
    public RoomViews(Tools tools, Room room, List<RoomView> views) {
        this.prefs = tools.prefs();
        this.navigation = tools.navigation();
        this.room = room;
        this.remembered = room.word() + ".view";
        var last = prefs.get(remembered).orElse("");
        shown = views.stream().filter(v -> v.id().equals(last)).findFirst().orElse(views.getFirst());
        var row = new HBox();
        row.getStyleClass().addAll("view-tabs", "room-tabs");
        var group = new ToggleGroup();
        for (var view : views) row.getChildren().add(tab(view, group));
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add("room-views");
        getChildren().setAll(row, middle);
        // The keys hold wherever the focus is while the room is in sight.
        sceneProperty().subscribe((before, now) -> {
            if (before != null) before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            if (now != null) now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        });
        turn(shown);
    }

    /// Turns to the view that holds a place, or stays.
    public void show(Place place) {
        if (!shown.holds(place))
            tabs.keySet().stream().filter(v -> v.holds(place)).findFirst().ifPresent(this::turn);
        shown.show(place);
    }

    /// The view in sight.
    public RoomView shown() {
        return shown;
    }

    /// Whether a view is in sight; only then may it settle the place within its room.
    public boolean isShown(RoomView view) {
        return shown == view;
    }

    private ToggleButton tab(RoomView view, ToggleGroup group) {
        var tab = new ToggleButton(view.title(), view.icon().node());
        tab.setId("view-" + view.id());
        tab.getStyleClass().add("view-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setToggleGroup(group);
        tab.setTooltip(new Tooltip(view.title() + "  "
                + KeyCombination.keyCombination("Shortcut+" + (tabs.size() + 1)).getDisplayText()));
        tab.setOnAction(_ -> go(view));
        tabs.put(view, tab);
        return tab;
    }

    /// The place is no longer the one that was selected in the other view.
    private void go(RoomView view) {
        if (view != shown) navigation.settle(Place.of(room));
        turn(view);
        view.focus();
    }

    private void turn(RoomView view) {
        shown = view;
        prefs.put(remembered, view.id());
        tabs.forEach((each, tab) -> tab.setSelected(each == view));
        if (!middle.getChildren().contains(view.node())) middle.getChildren().setAll(view.node());
    }

    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) return;
        int number = switch (key.getCode()) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            default -> 0;
        };
        if (number == 0 || number > tabs.size()) return;
        go(List.copyOf(tabs.keySet()).get(number - 1));
        key.consume();
    }
}
