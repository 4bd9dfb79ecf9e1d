package fi.poytakirjuri.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where one is and how one goes elsewhere. Screens ask to go; the main window follows and shows.
public final class Navigation {
    private static final int REMEMBERED = 50;

    private final ReadOnlyObjectWrapper<Place> place;
    private final Deque<Place> been = new ArrayDeque<>();

    public Navigation(Place first) {
        this.place = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    public void goTo(Place there) {
        if (there.equals(place.get())) return;
        been.push(place.get());
        if (been.size() > REMEMBERED) been.removeLast();
        place.set(there);
    }

    /// Tells where one is without going anywhere: a screen's own selection moved on.
    public void settle(Place here) {
        if (here.room() == place.get().room()) place.set(here);
    }

    /// Back to where one came from.
    public void back() {
        if (!been.isEmpty()) place.set(been.pop());
    }
}
