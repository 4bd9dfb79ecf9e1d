package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The room of members. Its badge counts the vacant seats.
public final class RosterScreen implements Screen {
    private final RosterModel model;
    private final RosterPane pane;
    private final ObservableValue<String> badge;

    /// @param files makes the member list
    public RosterScreen(Tools tools, Questions questions, Database database, long bodyId, PaperFiles files) {
        model = new RosterModel(database, bodyId, tools.background(), tools.changes(), tools.clock(), tools.texts());
        var export = new MemberListExport(tools, questions, files, model);
        pane = new RosterPane(tools, model, new MemberEdits(database, bodyId, tools.background()), export);
        badge = model.viewProperty().map(_ -> model.vacancies() == 0 ? "" : String.valueOf(model.vacancies()));
        model.selectedProperty().subscribe(line -> {
            if (line != null && line.row() instanceof Member member)
                tools.navigation().settle(Place.member(member.person().id()));
        });
    }

    @Override
    public Room room() {
        return Room.MEMBERS;
    }

    @Override
    public Node view() {
        return pane;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Member member) model.selectPerson(member.personId());
    }

    @Override
    public void filter() {
        pane.focusFilter();
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
