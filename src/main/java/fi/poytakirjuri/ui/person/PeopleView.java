package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.RoomView;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.privacy.PersonPrivacy;
import javafx.scene.Node;

/// Henkilöt: everybody the register knows, members and others.
public final class PeopleView implements RoomView {
    private final String title;
    private final PeopleModel model;
    private final PeoplePane pane;

    /// @param privacy the part of the card about the person's rights
    public PeopleView(Tools tools, Database database, PersonPrivacy privacy) {
        title = tools.texts().get("person.view");
        model = new PeopleModel(tools, database);
        pane = new PeoplePane(tools, model, new PersonEdits(database, tools.background()), privacy);
        model.selectedProperty().subscribe(id -> {
            if (pane.getParent() != null && id != null) tools.navigation().settle(Place.person(id));
        });
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icon icon() {
        return Icon.PERSON;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.Person;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Person person) model.select(person.personId());
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
