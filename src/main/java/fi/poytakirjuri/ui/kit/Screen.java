package fi.poytakirjuri.ui.kit;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A room's screen, made once for an open register: an `XPane` of nodes over an `XModel` that knows no control.
public interface Screen {
    /// The room whose row in the navigation it answers to.
    Room room();

    /// The same node each time.
    Node view();

    /// It comes into sight at a place of its room, or is already in sight and the place within it changes.
    void show(Place place);

    /// It goes out of sight. What is being typed has been saved.
    default void hidden() {}

    /// Puts the caret in the screen's filter field (Ctrl+F).
    default void filter() {}

    /// Makes a new one of what the screen shows (Ctrl+N).
    default void makeNew() {}

    /// The small number beside the room's name; empty when there is nothing to say.
    default ObservableValue<String> badge() {
        return new ReadOnlyStringWrapper("");
    }
}
