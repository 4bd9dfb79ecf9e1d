package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Makes the panels that the rail opens.
final class Panels {
    private final Tools tools;
    private final Texts texts;
    private final RailModel model;
    private final RailDoors doors;

    Panels(Tools tools, RailModel model, RailDoors doors) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.doors = doors;
    }

    void open(Region panel) {
        doors.show(panel);
    }

    /// What can be done about a step; one that has a panel of its own opens that.
    Region step(MeetingState step, Standing standing) {
        var meeting = standing.meeting();
        boolean isAhead = step.compareTo(meeting.state()) > 0;
        if (isAhead && step == MeetingState.FINALISED) return checklist();
        if (isAhead && meeting.isLocked() && step == MeetingState.APPROVED) return approval(standing);
        if (isAhead && meeting.isLocked() && step == MeetingState.PUBLISHED) return publishing(standing);
        return new StepPanel(tools, model, doors, this, step, standing);
    }

    Region checklist() {
        return new ChecklistPanel(tools, model, doors);
    }

    Region approval(Standing standing) {
        return new ApprovalPanel(tools, model, doors, standing);
    }

    Region publishing(Standing standing) {
        return new PublishPanel(tools, model, doors, standing);
    }

    Region versions() {
        return new VersionsPanel(tools, model, doors);
    }

    /// Why the memo is to be corrected.
    Region correcting() {
        return reason(
                "correct-panel",
                texts.get("version.correct.title"),
                texts.get("version.correct.about"),
                texts.get("version.correct.reason"),
                true,
                "version.correct.begin",
                Icon.EDIT,
                model::beginCorrection);
    }

    Region cancelling() {
        return reason(
                "cancel-panel",
                texts.get("rail.cancel.title"),
                texts.get("rail.cancel.about"),
                texts.get("rail.reason"),
                false,
                "rail.cancel.do",
                Icon.REMOVE,
                model::cancel);
    }

    Region moving(Standing standing) {
        var panel = new Panel(tools, "move-panel", texts.get("rail.move.title"), doors::close);
        var day = new DayField(
                texts,
                "move-day",
                texts.get("rail.move.day"),
                standing.meeting().date(),
                standing.meeting().date());
        var why = field("move-reason");
        panel.tell(List.of(Panel.quiet(texts.get("rail.move.about")), day, new FormRow(texts.get("rail.reason"), why)));
        panel.offer(tools.buttons()
                .primary(
                        "rail.move.do",
                        Icon.MEETINGS,
                        () -> day.ifRead(to -> {
                            model.move(to, why.getText());
                            doors.close();
                        })));
        panel.focusOn(day.field());
        return panel;
    }

    private Region reason(
            String id,
            String title,
            String about,
            String name,
            boolean isNeeded,
            String button,
            Icon icon,
            Consumer<String> then) {
        var panel = new Panel(tools, id, title, doors::close);
        var why = field(id + "-reason");
        panel.tell(List.of(Panel.quiet(about), new FormRow(name, why)));
        var go = tools.buttons().primary(button, icon, () -> {
            then.accept(why.getText());
            doors.close();
        });
        go.setId(id + "-do");
        if (isNeeded) go.disableProperty().bind(why.textProperty().map(String::isBlank));
        why.setOnAction(_ -> go.fire());
        panel.offer(go);
        panel.focusOn(why);
        return panel;
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
