package fi.poytakirjuri.ui.meeting.minutes;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.ui.action.OwnerField;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An action to write: what, who, by when, how far.
final class ActionRow extends VBox {
    private final MinutesModel model;
    private final TextArea text = Writing.area(1);
    private final TextField due = new TextField();
    private final AutosavedField savedText;
    private final AutosavedField savedDue;
    private final OwnerField owners;
    private final Choice<ActionState> state;
    private @Nullable Action action;

    ActionRow(Tools tools, MinutesModel model, Supplier<Directory> directory, Consumer<Action> remove) {
        this.model = model;
        Texts texts = tools.texts();
        getStyleClass().addAll("panel", "action-row");
        savedText = tools.autosave().field(text);
        savedDue = tools.autosave().field(due);
        owners = new OwnerField(texts, directory, model::addOwner, model::removeOwner);
        state = new Choice<>(
                List.of(ActionState.values()),
                c -> texts.of("meeting", c),
                chosen -> model.setState(requireNonNull(action), chosen));
        text.getStyleClass().add("action-text");
        due.getStyleClass().add("action-due");
        due.setPrefColumnCount(9);
        due.setPromptText(texts.get("meeting.action.due.prompt"));
        due.setTooltip(new Tooltip(texts.get("meeting.action.due.hint")));
        due.setAccessibleHelp(texts.get("meeting.action.due.hint"));
        state.setPrefWidth(120);
        var delete =
                tools.buttons().icon("meeting.action.remove", Icon.DELETE, () -> remove.accept(requireNonNull(action)));
        var what = new FormRow(texts.get("meeting.action.what"), text, savedText.messageProperty());
        var who = new FormRow(texts.get("meeting.action.who"), owners);
        HBox.setHgrow(who, Priority.ALWAYS);
        var second = new HBox(
                12,
                new FormRow(texts.get("meeting.action.due"), due, savedDue.messageProperty()),
                new FormRow(texts.get("meeting.action.state"), state),
                delete);
        second.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().setAll(what, who, second);
    }

    void write() {
        Caret.to(text, text.getLength());
    }

    void show(Action now) {
        action = now;
        savedText.show(now.id(), now.text(), words -> model.setActionText(now.id(), words));
        savedDue.show(now.id(), model.due(now), typed -> model.setDue(now.id(), typed));
        owners.show(now);
        state.show(now.state());
    }
}
