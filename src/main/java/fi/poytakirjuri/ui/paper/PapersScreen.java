package fi.poytakirjuri.ui.paper;

import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;

/// The room of papers.
public final class PapersScreen implements Screen {
    private final PapersModel model;
    private final PapersPane pane;

    public PapersScreen(Database database, long bodyId, PaperFiles files, Tools tools) {
        this.model = new PapersModel(database, bodyId, files, tools);
        this.pane = new PapersPane(tools, model);
    }

    @Override
    public Room room() {
        return Room.PAPERS;
    }

    @Override
    public Node view() {
        return pane;
    }

    @Override
    public void show(Place place) {
        model.seen(true);
        if (place instanceof Place.Paper(var paper)) model.goTo(paper);
        else pane.focusList();
    }

    @Override
    public void hidden() {
        model.seen(false);
    }
}
