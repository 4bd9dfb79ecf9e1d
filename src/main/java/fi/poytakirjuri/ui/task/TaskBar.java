package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.ui.action.MoveForm;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What one does to the selected actions, one or many: done, moved on, given up, opened again; each in one step.
final class TaskBar extends VBox {
    private final Texts texts;
    private final TasksModel model;
    private final Runnable back;
    private final Label count = new Label();
    private final FlowPane line = new FlowPane(8, 6);
    private final Button done;
    private final Button move;
    private final Button lapse;
    private final Button reopen;
    private final MoveForm moving;

    /// @param back gives the focus back to the list
    TaskBar(Tools tools, TasksModel model, Runnable back) {
        this.texts = tools.texts();
        this.model = model;
        this.back = back;
        var buttons = tools.buttons();
        done = buttons.of("task.followUp.done", Icon.DONE, () -> model.set(ActionState.DONE));
        done.setId("task-done");
        move = buttons.of("task.followUp.move", Icon.FORWARD, this::openMoving);
        move.setId("task-move");
        lapse = buttons.of("task.lapse", Icon.REMOVE, () -> model.set(ActionState.LAPSED));
        lapse.setId("task-lapse");
        reopen = buttons.of("task.followUp.open", Icon.RESET, () -> model.set(ActionState.OPEN));
        reopen.setId("task-open");
        moving = new MoveForm(texts, buttons, model::move, this::closeMoving);
        getStyleClass().add("task-bar");
        count.getStyleClass().add("quiet");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().setAll(done, move, lapse, reopen, count);
        getChildren().setAll(line);
        model.selectedProperty().subscribe(_ -> show());
        model.tasksProperty().subscribe(_ -> show());
    }

    void openMoving() {
        if (move.isDisabled()) return;
        if (!getChildren().contains(moving)) getChildren().add(moving);
        // A form takes the focus once it has been laid out.
        applyCss();
        layout();
        moving.open();
    }

    private void closeMoving() {
        getChildren().remove(moving);
        back.run();
    }

    private void show() {
        var selected = model.selectedActions();
        boolean isNone = selected.isEmpty();
        boolean hasOpen = selected.stream().anyMatch(Action::isOpen);
        boolean hasClosed = selected.stream().anyMatch(action -> !action.isOpen());
        done.setDisable(!hasOpen);
        move.setDisable(isNone);
        lapse.setDisable(!hasOpen);
        reopen.setVisible(hasClosed);
        reopen.setManaged(hasClosed);
        count.setText(selected.size() > 1 ? texts.get("task.selected", selected.size()) : "");
        if (isNone) getChildren().remove(moving);
    }
}
