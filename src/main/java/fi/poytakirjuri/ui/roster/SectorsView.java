package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.RoomView;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;

/// Toimialat: the fields of associations' work that the seats are spread over (rule 7).
final class SectorsView implements RoomView {
    private final String title;
    private final SectorsModel model;
    private final SectorsPane pane;

    SectorsView(Tools tools, Database database, long bodyId) {
        title = tools.texts().get("roster.view.sectors");
        model = new SectorsModel(tools, database, bodyId);
        pane = new SectorsPane(tools, model);
    }

    @Override
    public String id() {
        return "sectors";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icon icon() {
        return Icon.THEME;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.Sector;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Sector sector) model.select(sector.sectorId());
    }

    @Override
    public void focus() {
        pane.focusList();
    }

    /// The list is short: the caret goes where one types.
    @Override
    public void filter() {
        pane.focusNew();
    }

    @Override
    public void makeNew() {
        pane.focusNew();
    }
}
