package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.StateLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// How far the meeting has come, its next step as a button, and a menu to set the state to any other. Every step can be
/// taken back.
final class StateRail extends FlowPane {
    private static final List<MeetingState> STEPS = Arrays.stream(MeetingState.values())
            .filter(s -> s != MeetingState.CANCELLED)
            .toList();

    private final Texts texts;
    private final StateModel model;
    private final FlowPane steps = new FlowPane(0, 4);
    private final Button next;
    private final MenuButton menu = new MenuButton();

    StateRail(Tools tools, OpenMeeting open, StateModel model) {
        super(12, 8);
        this.texts = tools.texts();
        this.model = model;
        this.next = tools.buttons().of("meeting.state.change", Icon.NEXT, model::advance);
        next.setId("next-step");
        getStyleClass().add("state-rail");
        // Its pane would else be as wide as the steps once were.
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        steps.setAlignment(Pos.CENTER_LEFT);
        steps.prefWrapLengthProperty().bind(Bindings.max(200, Bindings.min(840, widthProperty())));
        menu.setText(texts.get("meeting.state.change"));
        menu.setAccessibleText(texts.get("meeting.state.change"));
        menu.getStyleClass().add("flat");
        for (var state : MeetingState.values()) menu.getItems().add(choice(state));
        getChildren().setAll(steps, next, menu);
        open.minutesProperty().subscribe(this::show);
    }

    private MenuItem choice(MeetingState state) {
        var choice =
                new MenuItem(texts.of("meeting", state), StateLabel.icon(state).node());
        choice.setOnAction(_ -> model.set(state));
        return choice;
    }

    private void show(@Nullable Minutes minutes) {
        if (minutes == null) return;
        var now = minutes.meeting().state();
        var nodes = new ArrayList<Node>();
        if (now == MeetingState.CANCELLED) nodes.add(step(now, now));
        else
            for (var state : STEPS) {
                if (!nodes.isEmpty()) nodes.add(arrow());
                nodes.add(step(state, now));
            }
        steps.getChildren().setAll(nodes);
        var forward = StateModel.next(now);
        next.setVisible(forward.isPresent());
        next.setManaged(forward.isPresent());
        forward.ifPresent(state -> {
            next.setText(step(state));
            next.setAccessibleText(step(state));
        });
    }

    private Node step(MeetingState state, MeetingState now) {
        var step = new Label(texts.of("meeting", state));
        step.getStyleClass().add("rail-step");
        if (state == now) {
            step.getStyleClass().add("rail-now");
            step.setGraphic(StateLabel.icon(state).node());
            step.setAccessibleText(texts.get("meeting.state.now", texts.of("meeting", state)));
        } else if (state.ordinal() < now.ordinal()) {
            step.getStyleClass().add("rail-done");
            step.setGraphic(Icon.DONE.node());
        }
        return step;
    }

    private static Node arrow() {
        var arrow = new Label();
        arrow.setGraphic(Icon.NEXT.node());
        arrow.getStyleClass().add("rail-arrow");
        return arrow;
    }

    /// What one does to come to a state.
    private String step(MeetingState state) {
        return switch (state) {
            case PLANNED, CANCELLED -> texts.of("meeting", state);
            case AGENDA -> texts.get("meeting.step.agenda");
            case INVITED -> texts.get("meeting.step.invited");
            case HELD -> texts.get("meeting.step.held");
            case FINALISED -> texts.get("meeting.step.finalised");
            case APPROVED -> texts.get("meeting.step.approved");
            case PUBLISHED -> texts.get("meeting.step.published");
        };
    }
}
