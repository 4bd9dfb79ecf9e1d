package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.RoomView;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;

/// Organisaatiot: where people come from, under all the names they have had.
public final class OrganisationsView implements RoomView {
    private final String title;
    private final OrganisationsModel model;
    private final OrganisationsPane pane;

    public OrganisationsView(Tools tools, Database database) {
        title = tools.texts().get("person.organisations");
        model = new OrganisationsModel(tools, database);
        pane = new OrganisationsPane(tools, model);
        model.selectedProperty().subscribe(id -> {
            if (pane.getParent() != null && id != null) tools.navigation().settle(Place.organisation(id));
        });
    }

    @Override
    public String id() {
        return "organisations";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icon icon() {
        return Icon.ORGANISATION;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.Organisation;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Organisation organisation) model.select(organisation.organisationId());
    }

    @Override
    public void focus() {
        pane.focusList();
    }

    @Override
    public void filter() {
        pane.focusFilter();
    }

    @Override
    public void makeNew() {
        pane.makeNew();
    }
}
