package fi.poytakirjuri.ui.meeting.details;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.document.paper.PaperPlace.Part;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.ui.meeting.open.EditedPlace;
import fi.poytakirjuri.ui.meeting.open.NameField;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import java.util.Map;
import javafx.scene.control.TextInputControl;

/// Which field of the details each part of the paper is written in, and the other way round.
final class PartDoors {
    private final OpenMeeting open;
    private final SavedFields fields;
    private final Map<MeetingDuty, NameField> duties;
    private final AttachmentsPane attachments;

    PartDoors(OpenMeeting open, SavedFields fields, Map<MeetingDuty, NameField> duties, AttachmentsPane attachments) {
        this.open = open;
        this.fields = fields;
        this.duties = duties;
        this.attachments = attachments;
        follow(open.edited());
    }

    /// The caret into the field of a part; false when it is written elsewhere.
    boolean enter(Part part, Target target) {
        switch (part) {
            case TIME -> target.enter(whenHeld());
            case PLACE -> target.enter(fields.control(MeetingText.PLACE));
            case REMOTE_LINK -> target.enter(fields.control(MeetingText.REMOTE_LINK));
            case CONVENER -> target.enter(duty(MeetingDuty.CONVENER));
            case SIGNATURES -> target.enter(duty(MeetingDuty.SECRETARY));
            case GOAL -> target.enter(fields.control(MeetingText.TITLE));
            case ATTACHMENTS -> attachments.focusFirst();
            case DISTRIBUTION -> target.enter(fields.control(MeetingText.DISTRIBUTION));
            case COPIES_TO -> target.enter(fields.control(MeetingText.COPIES_TO));
            case ATTENDANCE -> {
                return false;
            }
        }
        return true;
    }

    private void follow(EditedPlace edited) {
        for (var time : MeetingTime.values()) edited.follow(fields.control(time).focusedProperty(), Part.TIME);
        edited.follow(fields.date().focusedProperty(), Part.TIME);
        edited.follow(fields.control(MeetingText.PLACE).focusedProperty(), Part.PLACE);
        edited.follow(fields.control(MeetingText.REMOTE_LINK).focusedProperty(), Part.REMOTE_LINK);
        edited.follow(fields.control(MeetingText.DISTRIBUTION).focusedProperty(), Part.DISTRIBUTION);
        edited.follow(fields.control(MeetingText.COPIES_TO).focusedProperty(), Part.COPIES_TO);
        edited.follow(duty(MeetingDuty.CONVENER).focusedProperty(), Part.CONVENER);
        edited.follow(duty(MeetingDuty.CHAIR).focusedProperty(), Part.SIGNATURES);
        edited.follow(duty(MeetingDuty.SECRETARY).focusedProperty(), Part.SIGNATURES);
        edited.follow(attachments.focusWithinProperty(), Part.ATTACHMENTS);
    }

    /// The time that the paper tells: when the meeting really opened, or else the date.
    private TextInputControl whenHeld() {
        boolean isHeld =
                open.meeting().filter(m -> m.timetable().opened() != null).isPresent();
        return isHeld ? fields.control(MeetingTime.OPENED) : fields.date();
    }

    private NameField duty(MeetingDuty duty) {
        return requireNonNull(duties.get(duty));
    }
}
