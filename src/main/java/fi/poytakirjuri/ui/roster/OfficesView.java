package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.RoomView;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;

/// Vastuuhenkilöt: who has led the table, written for it and called it together, at all times.
final class OfficesView implements RoomView {
    private final String title;
    private final OfficesPane pane;

    OfficesView(Tools tools, OfficesModel model, SuccessionModel succession) {
        title = tools.texts().get("roster.view.offices");
        pane = new OfficesPane(tools, model, succession);
    }

    @Override
    public String id() {
        return "offices";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icon icon() {
        return Icon.STAR;
    }

    @Override
    public Node node() {
        return pane;
    }

    /// No place is an office's alone.
    @Override
    public boolean holds(Place place) {
        return false;
    }

    @Override
    public void show(Place place) {}

    @Override
    public void focus() {
        pane.focusFirst();
    }

    @Override
    public void filter() {
        pane.focusFirst();
    }

    @Override
    public void makeNew() {
        pane.focusFirst();
    }
}
