package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.document.paper.PaperPlace;
import javafx.scene.layout.Region;

/// Where the rail's steps lead: to the meeting's views, and to panels over them.
public interface RailDoors {
    void agenda();

    void invite();

    /// To where the meeting is written while it goes on.
    void live();

    void write();

    /// To the field of a place.
    void goTo(PaperPlace place);

    /// Makes the folder to publish from.
    void toFolder();

    void show(Region panel);

    /// Puts the panel away.
    void close();
}
