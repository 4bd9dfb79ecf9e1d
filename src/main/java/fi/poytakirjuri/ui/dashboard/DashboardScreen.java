package fi.poytakirjuri.ui.dashboard;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import java.time.Clock;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Työpöytä as a screen of the main window.
public final class DashboardScreen implements Screen {
    private final DashboardModel model;
    private final DashboardPane pane;

    public DashboardScreen(
            Database database,
            long bodyId,
            Background background,
            Changes changes,
            Navigation navigation,
            Texts texts,
            Buttons buttons,
            Clock clock) {
        model = new DashboardModel(new OverviewReader(database, bodyId, texts, clock), background, changes);
        pane = new DashboardPane(model, navigation, texts, buttons, clock);
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
