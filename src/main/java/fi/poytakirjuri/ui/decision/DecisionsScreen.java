package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;

/// The room of decisions.
public final class DecisionsScreen implements Screen {
    private final DecisionsModel model;
    private final DecisionsPane pane;

    public DecisionsScreen(Database database, long bodyId, PaperFiles files, Tools tools) {
        model = new DecisionsModel(database, bodyId, tools);
        pane = new DecisionsPane(tools, model, new ExtractExport(tools, model, files));
    }

    @Override
    public Room room() {
        return Room.DECISIONS;
    }

    @Override
    public Node view() {
        return pane;
    }

    @Override
    public void show(Place place) {
        model.seen(true);
        if (place instanceof Place.Decision(var id)) model.goTo(id);
        pane.focusTable();
    }

    @Override
    public void hidden() {
        model.seen(false);
    }

    @Override
    public void filter() {
        pane.focusFilter();
    }
}
