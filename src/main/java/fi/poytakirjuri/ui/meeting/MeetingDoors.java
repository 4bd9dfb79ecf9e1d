package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.ui.meeting.course.RailDoors;
import fi.poytakirjuri.ui.meeting.open.Target;
import javafx.scene.layout.Region;

/// Where the rail leads within a meeting.
final class MeetingDoors implements RailDoors {
    private final MeetingPane meeting;

    MeetingDoors(MeetingPane meeting) {
        this.meeting = meeting;
    }

    @Override
    public void agenda() {
        meeting.go(View.AGENDA);
    }

    @Override
    public void invite() {
        meeting.invite();
    }

    @Override
    public void live() {
        meeting.go(View.LIVE);
    }

    @Override
    public void write() {
        meeting.go(View.MINUTES);
    }

    /// The caret goes to the end of the field.
    @Override
    public void goTo(PaperPlace place) {
        meeting.goTo(new Target(place, 0));
    }

    @Override
    public void toFolder() {
        meeting.publish();
    }

    @Override
    public void show(Region panel) {
        meeting.open(panel);
    }

    @Override
    public void close() {
        meeting.closePanel();
    }
}
