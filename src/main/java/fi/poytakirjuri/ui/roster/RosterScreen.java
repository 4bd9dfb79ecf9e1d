package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.RoomViews;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.OrganisationsView;
import fi.poytakirjuri.ui.person.PeopleView;
import fi.poytakirjuri.ui.privacy.PersonPrivacy;
import fi.poytakirjuri.ui.privacy.PersonPrivacyModel;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The room of members, of several views. Its badge counts the vacant seats.
public final class RosterScreen implements Screen {
    private final RoomViews views;
    private final ObservableValue<String> badge;

    /// @param files makes the member list
    public RosterScreen(Tools tools, Questions questions, Database database, long bodyId, PaperFiles files) {
        var succession = new SuccessionModel(tools, database, bodyId);
        var offices = new OfficesModel(tools, database, bodyId);
        var members = new MembersView(tools, questions, database, bodyId, succession, offices, files);
        var privacy =
                new PersonPrivacy(tools, questions, new PersonPrivacyModel(database, bodyId, files.engine(), tools));
        views = new RoomViews(
                tools,
                Room.MEMBERS,
                List.of(
                        members,
                        new PeopleView(tools, database, privacy),
                        new OrganisationsView(tools, database),
                        new SectorsView(tools, database, bodyId),
                        new OfficesView(tools, offices, succession)));
        badge = members.badge();
    }

    @Override
    public Room room() {
        return Room.MEMBERS;
    }

    @Override
    public Node view() {
        return views;
    }

    @Override
    public void show(Place place) {
        views.show(place);
    }

    @Override
    public void filter() {
        views.shown().filter();
    }

    @Override
    public void makeNew() {
        views.shown().makeNew();
    }

    @Override
    public ObservableValue<String> badge() {
        return badge;
    }
}
