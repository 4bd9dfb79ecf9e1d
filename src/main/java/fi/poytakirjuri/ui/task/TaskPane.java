package fi.poytakirjuri.ui.task;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.ui.action.ActionWords;
import fi.poytakirjuri.ui.action.OwnerField;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One action: what, who and by when, each saved by itself; where it was agreed, and a line for each step of its way.
final class TaskPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final TasksModel model;
    private final ActionWords words;
    private final TextArea text = Writing.area(2);
    private final TextField due = new TextField();
    private final AutosavedField savedText;
    private final AutosavedField savedDue;
    private final OwnerField owners;
    private final Label state = new Label();
    private final Label dueDay = new Label();
    private final Hyperlink agreed = new Hyperlink();
    private final Button begin;
    private final Button remove;
    private final Label locked = new Label();
    private final VBox history = new VBox(4);
    private @Nullable TaskDetail shown;

    TaskPane(Tools tools, TasksModel model, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.words = new ActionWords(texts);
        savedText = tools.autosave().field(text);
        savedDue = tools.autosave().field(due);
        owners = new OwnerField(texts, directory, model::addOwner, model::removeOwner);
        begin = tools.buttons().of("task.begin", Icon.PENDING, () -> model.set(ActionState.IN_PROGRESS));
        begin.getStyleClass().add("flat");
        begin.managedProperty().bind(begin.visibleProperty());
        getStyleClass().addAll("form", "task-form");
        text.setId("task-text");
        locked.setText(texts.get("task.locked"));
        locked.setGraphic(Icon.LOCK.node());
        locked.setWrapText(true);
        locked.getStyleClass().addAll("quiet", "small");
        locked.managedProperty().bind(locked.visibleProperty());
        due.setId("task-due");
        due.setMaxWidth(220);
        due.setPromptText(texts.get("meeting.action.due.prompt"));
        due.setAccessibleHelp(texts.get("meeting.action.due.hint"));
        dueDay.getStyleClass().addAll("quiet", "small");
        dueDay.managedProperty().bind(dueDay.visibleProperty());
        state.setMinWidth(USE_PREF_SIZE);
        agreed.setWrapText(true);
        agreed.setOnAction(_ -> jump());
        agreed.managedProperty().bind(agreed.visibleProperty());
        var top = new FlowPane(8, 6, state, begin);
        top.setAlignment(Pos.CENTER_LEFT);
        var dueRow = new FormRow(texts.get("meeting.action.due"), due, savedDue.messageProperty());
        dueRow.getChildren().add(dueDay);
        var what = new FormRow(texts.get("meeting.action.what"), text, savedText.messageProperty());
        what.getChildren().add(locked);
        var historyTitle = new Label(texts.get("task.history"));
        historyTitle.getStyleClass().add("form-label");
        remove = tools.buttons()
                .of(
                        "meeting.action.remove",
                        Icon.DELETE,
                        () -> model.remove(requireNonNull(shown).action()));
        remove.getStyleClass().add("flat");
        getChildren()
                .setAll(
                        top,
                        what,
                        new FormRow(texts.get("meeting.action.who"), owners),
                        dueRow,
                        new VBox(4, historyTitle, agreed, history),
                        remove);
    }

    void write() {
        Caret.to(text, text.getLength());
    }

    void show(TaskDetail detail) {
        shown = detail;
        var action = detail.action();
        words.dress(state, action, tools.today());
        begin.setVisible(action.state() == ActionState.OPEN);
        savedText.show(action.id(), action.text(), typed -> model.setText(action.id(), typed));
        savedDue.show(action.id(), words.typedDue(action), typed -> model.setDue(action.id(), typed));
        owners.show(action);
        showDueDay(action);
        showLock(detail);
        agreed.setVisible(detail.agreed() != null);
        if (detail.agreed() != null)
            agreed.setText(texts.get(
                    "task.agreed",
                    PaperWords.dealtIn(detail.agreed(), texts),
                    texts.dates().date(detail.agreed().meeting().date()),
                    detail.agreed().item().title()));
        history.getChildren()
                .setAll(detail.history().stream().map(TaskPane::step).toList());
    }

    /// The words of a finalised memo change only by correcting it; how far the action has come is not in the memo.
    private void showLock(TaskDetail detail) {
        boolean isLocked = detail.isLocked();
        text.setEditable(!isLocked);
        locked.setVisible(isLocked);
        remove.setDisable(isLocked);
    }

    /// The day behind words such as "ensi kokous".
    private void showDueDay(Action action) {
        boolean isMeeting = action.dueOn() != null && !action.dueWords().isBlank();
        dueDay.setVisible(isMeeting);
        if (isMeeting) dueDay.setText(texts.get("task.dueDay", texts.dates().heading(requireNonNull(action.dueOn()))));
    }

    private static Label step(String words) {
        var step = new Label(words);
        step.setWrapText(true);
        step.getStyleClass().add("task-step");
        return step;
    }

    private void jump() {
        var detail = shown;
        if (detail == null || detail.agreed() == null) return;
        tools.navigation()
                .goTo(Place.item(
                        detail.agreed().meeting().id(), detail.agreed().item().id()));
    }
}
