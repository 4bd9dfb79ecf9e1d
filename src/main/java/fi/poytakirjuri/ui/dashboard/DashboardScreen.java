package fi.poytakirjuri.ui.dashboard;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.check.Findings;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Työpöytä as a screen of the main window.
public final class DashboardScreen implements Screen {
    private final DashboardModel model;
    private final DashboardPane pane;

    public DashboardScreen(Tools tools, Database database, long bodyId, Findings findings) {
        model = new DashboardModel(
                new OverviewReader(database, bodyId, tools.texts(), tools.clock()),
                new Warnings(findings, tools.texts()),
                tools.background(),
                tools.changes());
        pane = new DashboardPane(model, tools.navigation(), tools.texts(), tools.buttons(), tools.clock());
    }

    @Override
    public Room room() {
        return Room.DASHBOARD;
    }

    @Override
    public Node view() {
        return pane;
    }

    /// The day may have changed since it was last in sight.
    @Override
    public void show(Place place) {
        model.refresh();
    }

    @Override
    public ObservableValue<String> badge() {
        return model.count();
    }
}
