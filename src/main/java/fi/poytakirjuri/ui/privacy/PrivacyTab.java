package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.RoomView;
import javafx.scene.Node;

/// A section of the room under its tab.
///
/// @param title as the tab says it
/// @param begin puts the caret where the section's work begins
record PrivacyTab(PrivacySection section, String title, Node node, Runnable begin, Navigation navigation)
        implements RoomView {
    @Override
    public String id() {
        return "privacy-" + section.address();
    }

    @Override
    public Icon icon() {
        return section.icon();
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.Privacy(var address) && address.equals(section.address());
    }

    @Override
    public void show(Place place) {
        navigation.settle(Place.privacy(section.address()));
    }

    @Override
    public void focus() {
        navigation.settle(Place.privacy(section.address()));
        begin.run();
    }

    @Override
    public void filter() {
        begin.run();
    }

    @Override
    public void makeNew() {}
}
