package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The room of themes. Its badge counts those that go on.
public final class ThemesScreen implements Screen {
    private final ThemesModel model;
    private final ThemesPane pane;
    private final ObservableValue<String> badge;

    public ThemesScreen(ThemeParts parts, long bodyId, Tools tools) {
        this.model = new ThemesModel(parts, bodyId, tools);
        this.pane = new ThemesPane(tools, model, new ThemeModel(parts, tools));
        this.badge = model.linesProperty().map(lines -> {
            long open = lines.stream().filter(line -> line.theme().isOpen()).count();
            return open == 0 ? "" : String.valueOf(open);
        });
        model.threadProperty().subscribe(thread -> {
            if (thread != null)
                tools.navigation().settle(Place.theme(thread.theme().id()));
        });
    }

    @Override
    public Room room() {
        return Room.THEMES;
    }

    @Override
    public Node view() {
        return pane;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Theme(var id)) model.choose(id);
        if (!pane.isFocusWithin()) pane.focusList();
    }

    @Override
    public void filter() {
        pane.filter();
    }

    @Override
    public void makeNew() {
        pane.makeNew();
    }

    @Override
    public ObservableValue<String> badge() {
        return badge;
    }
}
