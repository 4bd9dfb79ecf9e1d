package fi.poytakirjuri.ui;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Shortcuts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rooms on the left: one is always the one we are in.
final class RoomList extends VBox {
    private final Workplace workplace;
    private final Texts texts;
    private final ToggleGroup rooms = new ToggleGroup();

    RoomList(Workplace workplace, Texts texts) {
        this.workplace = workplace;
        this.texts = texts;
        getStyleClass().add("room-list");
        for (var screen : workplace.screens()) getChildren().add(row(screen));
        workplace.navigation().placeProperty().subscribe(this::mark);
    }

    private ToggleButton row(Screen screen) {
        var room = screen.room();
        var name = new Label(texts.of("kit", room));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var badge = new Label();
        badge.getStyleClass().add("badge");
        badge.textProperty().bind(screen.badge());
        badge.visibleProperty().bind(badge.textProperty().isNotEmpty());
        var content = new HBox(room.icon().node(), name, gap, badge);
        content.getStyleClass().add("room-content");
        content.setAlignment(Pos.CENTER_LEFT);
        var row = new ToggleButton(null, content);
        row.setId("room-" + room.name());
        row.getStyleClass().add("room");
        row.setToggleGroup(rooms);
        row.setUserData(room);
        row.setMaxWidth(Double.MAX_VALUE);
        row.accessibleTextProperty().bind(badge.textProperty().map(b -> (name.getText() + " " + b).strip()));
        row.setTooltip(new Tooltip(name.getText() + "  " + Shortcuts.room(room).getDisplayText()));
        row.setOnAction(_ -> {
            // Pressing the room we are in leads to its first view and must not unmark it.
            row.setSelected(true);
            workplace.navigation().goTo(Place.of(room));
        });
        return row;
    }

    private void mark(Place place) {
        for (var toggle : rooms.getToggles()) toggle.setSelected(toggle.getUserData() == place.room());
    }
}
