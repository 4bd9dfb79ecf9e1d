package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.NextStep;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.StateLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How far the meeting has come: its steps, those reached with their day, and the one next step as the button. Each
/// step opens what can be done about it: corrected, taken back, or skipped to.
public final class Rail extends VBox {
    private static final List<MeetingState> STEPS = Arrays.stream(MeetingState.values())
            .filter(s -> s != MeetingState.CANCELLED)
            .toList();

    private final Tools tools;
    private final Texts texts;
    private final RailModel model;
    private final RailDoors doors;
    private final Panels panels;
    private final FlowPane steps = new FlowPane(0, 2);
    private final Button next;
    private final MenuButton more = new MenuButton();

    public Rail(Tools tools, RailModel model, RailDoors doors) {
        super(6);
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.doors = doors;
        this.panels = new Panels(tools, model, doors);
        getStyleClass().add("state-rail");
        setMinWidth(0);
        next = tools.buttons().primary("rail.next", Icon.FORWARD, this::takeNext);
        next.setId("next-step");
        next.setMinWidth(USE_PREF_SIZE);
        next.managedProperty().bind(next.visibleProperty());
        more.setText(texts.get("rail.more"));
        more.setGraphic(Icon.MORE.node());
        more.setId("rail-more");
        more.setAccessibleText(texts.get("rail.more"));
        more.getStyleClass().add("flat");
        steps.setAlignment(Pos.CENTER_LEFT);
        var row = new FlowPane(10, 4, steps, next, more);
        row.setAlignment(Pos.CENTER_LEFT);
        steps.prefWrapLengthProperty().bind(Bindings.max(200, Bindings.min(840, widthProperty())));
        row.setMinWidth(0);
        getChildren().setAll(row, new LockBar(tools, model, panels));
        model.standingProperty().subscribe(this::show);
    }

    private void show(@Nullable Standing standing) {
        if (standing == null) return;
        var now = standing.meeting().state();
        var nodes = new ArrayList<Node>();
        if (now == MeetingState.CANCELLED) nodes.add(step(now, standing));
        else
            for (var step : STEPS) {
                if (!nodes.isEmpty()) nodes.add(arrow());
                nodes.add(step(step, standing));
            }
        steps.getChildren().setAll(nodes);
        var forward = standing.progress().next();
        next.setVisible(forward.isPresent());
        forward.ifPresent(step -> {
            next.setText(texts.of("rail", step));
            next.setAccessibleText(next.getText());
        });
        more.getItems().setAll(choices(standing));
    }

    private List<MenuItem> choices(Standing standing) {
        var choices = new ArrayList<MenuItem>();
        var meeting = standing.meeting();
        if (meeting.state() == MeetingState.CANCELLED) choices.add(choice("rail.restore", Icon.UNDO, model::restore));
        else if (!meeting.isFinalised()) {
            choices.add(choice("rail.move", Icon.MEETINGS, () -> doors.show(panels.moving(standing))));
            choices.add(choice("rail.cancel", Icon.REMOVE, () -> doors.show(panels.cancelling())));
        }
        if (meeting.isLocked())
            choices.add(choice("version.correct", Icon.EDIT, () -> doors.show(panels.correcting())));
        if (!standing.versions().isEmpty())
            choices.add(choice("version.list", Icon.PAPERS, () -> doors.show(panels.versions())));
        more.setVisible(!choices.isEmpty());
        return choices;
    }

    private MenuItem choice(String key, Icon icon, Runnable action) {
        var item = new MenuItem(texts.get(key), icon.node());
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node step(MeetingState step, Standing standing) {
        var now = standing.meeting().state();
        var name = new Label(texts.of("meeting", step));
        name.getStyleClass().add("rail-name");
        var day = standing.progress().reached().get(step);
        var words = new VBox(name);
        if (day != null) {
            var on = new Label(texts.dates().date(day));
            on.getStyleClass().add("rail-day");
            words.getChildren().add(on);
        }
        var button = new Button();
        button.setId("step-" + step);
        button.getStyleClass().setAll("rail-step");
        var told = day == null
                ? name.getText()
                : name.getText() + " " + texts.dates().date(day);
        button.setAccessibleText(step == now ? texts.get("meeting.state.now", told) : told);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var line = new HBox(4, words);
        line.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(line);
        if (step == now) {
            button.getStyleClass().add("rail-now");
            line.getChildren().addFirst(StateLabel.icon(step).node());
        } else if (step.compareTo(now) < 0) {
            button.getStyleClass().add("rail-done");
            line.getChildren().addFirst(Icon.DONE.node());
        }
        button.setOnAction(_ -> doors.show(panels.step(step, standing)));
        return button;
    }

    private static Node arrow() {
        var arrow = new Label();
        arrow.setGraphic(Icon.NEXT.node());
        arrow.getStyleClass().add("rail-arrow");
        return arrow;
    }

    private void takeNext() {
        var standing = model.standingProperty().get();
        if (standing != null) standing.progress().next().ifPresent(step -> take(step, standing));
    }

    private void take(NextStep step, Standing standing) {
        switch (step) {
            case WRITE_AGENDA -> {
                if (standing.meeting().state() == MeetingState.PLANNED) model.mark(MeetingState.AGENDA);
                doors.agenda();
            }
            case SEND_INVITATION -> doors.invite();
            case GET_READY -> doors.agenda();
            case BEGIN -> doors.live();
            case WRITE_MINUTES -> {
                model.mark(MeetingState.HELD);
                doors.write();
            }
            case FINALISE, FINISH_CORRECTION -> doors.show(panels.checklist());
            case TAKE_TO_NEXT -> model.takeToNext();
            case RECORD_APPROVAL -> doors.show(panels.approval(standing));
            case PUBLISH -> doors.show(panels.publishing(standing));
        }
    }
}
