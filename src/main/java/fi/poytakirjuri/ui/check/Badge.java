package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Remarks.Remark;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/// A small mark where a fault is: its weight as an icon, the messages in its tooltip and for the screen reader, and a
/// press leads to the checks. Out of sight where nothing is wrong.
public final class Badge extends Button {
    private final Tools tools;
    private final Tooltip tooltip = new Tooltip();
    private final ChangeListener<Map<Place, List<Remark>>> follow = (_, _, _) -> dress();
    private List<Place> places = List.of();
    private List<Remark> shown = List.of();

    public Badge(Tools tools, Place... places) {
        this.tools = tools;
        getStyleClass().setAll("badge-mark", "state");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
        setOnAction(_ -> go());
        // Listened to only while it is seen, so that a badge in a list's cell is let go with the list.
        sceneProperty().subscribe(scene -> {
            tools.remarks().allProperty().removeListener(follow);
            if (scene != null) tools.remarks().allProperty().addListener(follow);
            dress();
        });
        show(places);
    }

    /// Marks these places from now on; none to be out of sight.
    public void show(Place... now) {
        places = List.of(now);
        dress();
    }

    /// In a list's cell: the row itself is reached by the keyboard, and says the words by [#told].
    public Badge inCell() {
        setFocusTraversable(false);
        return this;
    }

    /// What the screen reader says of it; empty where nothing is wrong.
    public String told() {
        return shown.isEmpty() ? "" : getAccessibleText();
    }

    private void dress() {
        var now = tools.remarks().at(places);
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (now.equals(shown)) return;
        shown = now;
        if (now.isEmpty()) return;
        var gravest = now.getFirst().weight();
        getStyleClass().setAll("badge-mark", "state", gravest.style());
        setGraphic(gravest.icon().node());
        applyCss();
        var words = now.stream().map(Remark::words).collect(Collectors.joining("\n"));
        tooltip.setText(words);
        setAccessibleText(tools.texts().count("check.badge", now.size(), words));
    }

    private void go() {
        if (!shown.isEmpty()) tools.navigation().goTo(shown.getFirst().check());
    }
}
