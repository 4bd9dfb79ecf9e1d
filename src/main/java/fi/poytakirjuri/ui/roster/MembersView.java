package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.RoomView;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.PersonEdits;
import fi.poytakirjuri.ui.roster.file.RosterFiles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Jäsenet ja paikat: the table's seats on a day and who sits on them.
final class MembersView implements RoomView {
    private final String title;
    private final RosterModel model;
    private final RosterPane pane;

    /// @param files makes the member list
    MembersView(
            Tools tools,
            Questions questions,
            Database database,
            long bodyId,
            SuccessionModel succession,
            OfficesModel offices,
            PaperFiles files) {
        title = tools.texts().get("roster.view.members");
        model = new RosterModel(database, bodyId, tools.background(), tools.changes(), tools.clock(), tools.texts());
        pane = new RosterPane(
                tools,
                model,
                succession,
                offices,
                new MemberEdits(database, tools.background()),
                new PersonEdits(database, tools.background()),
                questions,
                new RosterFiles(database, bodyId, files, tools.texts()));
        model.selectedProperty().subscribe(line -> {
            if (pane.getParent() != null && line != null && line.row() instanceof Member member)
                tools.navigation().settle(Place.member(member.person().id()));
        });
    }

    /// How many seats are vacant; empty when none is.
    ObservableValue<String> badge() {
        return model.viewProperty().map(_ -> model.vacancies() == 0 ? "" : String.valueOf(model.vacancies()));
    }

    @Override
    public String id() {
        return "members";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icon icon() {
        return Icon.SEAT;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.Member || place instanceof Place.Seat;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Member member) model.selectPerson(member.personId());
        else if (place instanceof Place.Seat seat) model.selectSeat(seat.seatId());
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
