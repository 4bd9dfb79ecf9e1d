package fi.poytakirjuri.ui.kit;

import javafx.scene.Node;

/// One of the views that a room is made of, each under its own tab.
public interface RoomView {
    /// Tells the views of a room apart, in ids and in what is remembered.
    String id();

    /// What the tab says.
    String title();

    Icon icon();

    /// The same node each time.
    Node node();

    /// Whether a place of the room is to be seen here. The room's first place is wherever one was last.
    boolean holds(Place place);

    /// It comes into sight at a place it holds, or the place within it changes; also at the room's first place.
    void show(Place place);

    /// Puts the caret where the work in the view begins, when one turned to it by its tab or key.
    void focus();

    /// Puts the caret in the view's filter field (Ctrl+F).
    void filter();

    /// Makes a new one of what the view shows (Ctrl+N).
    void makeNew();
}
