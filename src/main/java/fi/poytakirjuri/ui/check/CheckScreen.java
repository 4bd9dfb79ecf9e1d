package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The room of checks.
public final class CheckScreen implements Screen {
    private final Findings findings;
    private final CheckModel model;
    private final CheckPane pane;

    public CheckScreen(Tools tools, Findings findings) {
        this.findings = findings;
        model = new CheckModel(findings, tools);
        pane = new CheckPane(tools, model);
        var midnight = new Midnight(tools, findings::lookAgain);
        midnight.watch();
        tools.changes().endWith(midnight::stop);
    }

    @Override
    public Room room() {
        return Room.CHECKS;
    }

    @Override
    public Node view() {
        return pane;
    }

    /// The day may have turned since it was last in sight.
    @Override
    public void show(Place place) {
        model.about(place instanceof Place.Check(var about) ? about : null);
        findings.lookAgain();
        pane.focusFilter();
    }

    @Override
    public void filter() {
        pane.focusFilter();
    }

    @Override
    public ObservableValue<String> badge() {
        return findings.count();
    }
}
