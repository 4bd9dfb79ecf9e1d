package fi.poytakirjuri.ui.meeting.followup;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.report.FollowUps.Followed;
import fi.poytakirjuri.ui.action.ActionWords;
import fi.poytakirjuri.ui.action.MoveForm;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An action of an earlier meeting: what and who, how it stands, and the buttons that mark it. T, S, R and A do the
/// same where no text is being typed.
final class FollowUpRow extends VBox {
    private final Texts texts;
    private final FollowUpModel model;
    private final ActionWords words;
    private final Label what = new Label();
    private final Label about = new Label();
    private final Label state = new Label();
    private final FlowPane line = new FlowPane(8, 6);
    private final Button done;
    private final Button move;
    private final Button lapse;
    private final Button reopen;
    private final MoveForm moving;
    private @Nullable Action action;

    FollowUpRow(Tools tools, FollowUpModel model) {
        this.texts = tools.texts();
        this.model = model;
        this.words = new ActionWords(texts);
        var buttons = tools.buttons();
        done = buttons.of("task.followUp.done", Icon.DONE, () -> set(ActionState.DONE));
        move = buttons.of("task.followUp.move", Icon.FORWARD, this::openMoving);
        lapse = buttons.of("task.followUp.lapse", Icon.REMOVE, () -> set(ActionState.LAPSED));
        reopen = buttons.of("task.followUp.open", Icon.RESET, () -> set(ActionState.OPEN));
        moving = new MoveForm(texts, buttons, this::move, this::closeMoving);
        getStyleClass().addAll("panel", "action-row", "follow-up-row");
        what.setWrapText(true);
        about.setWrapText(true);
        about.getStyleClass().addAll("quiet", "small");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(what, about, line);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    void write() {
        (action != null && action.isOpen() ? done : reopen).requestFocus();
    }

    void show(Followed followed) {
        var hadFocus = isFocusWithin()
                && action != null
                && action.isOpen() != followed.action().isOpen();
        action = followed.action();
        what.setText(followed.action().text());
        about.setText(String.join(" · ", about(followed)));
        words.dress(state, action, model.day());
        state.setMinWidth(USE_PREF_SIZE);
        var shown = new ArrayList<Node>(List.of(state));
        shown.addAll(action.isOpen() ? List.of(done, move, lapse) : List.of(reopen));
        if (!line.getChildren().equals(shown)) line.getChildren().setAll(shown);
        for (var button : List.of(done, move, lapse, reopen))
            button.setAccessibleText(button.getText() + ": " + action.text());
        if (hadFocus) write();
    }

    private List<String> about(Followed followed) {
        var about = new ArrayList<String>();
        var owners = words.owners(followed.action().owners());
        var due = words.due(followed.action());
        if (!owners.isBlank()) about.add(owners);
        if (!due.isBlank()) about.add(due);
        if (followed.agreed() != null)
            about.add(texts.get("task.followUp.agreed", PaperWords.dealtIn(followed.agreed(), texts)));
        return about;
    }

    private void typed(KeyEvent key) {
        if (action == null || key.getTarget() instanceof TextInputControl || key.isShortcutDown() || key.isAltDown())
            return;
        switch (key.getCharacter()) {
            case "t", "T" -> ifOpen(() -> set(ActionState.DONE));
            case "s", "S" -> ifOpen(this::openMoving);
            case "r", "R" -> ifOpen(() -> set(ActionState.LAPSED));
            case "a", "A" -> {
                if (!action.isOpen()) set(ActionState.OPEN);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void ifOpen(Runnable then) {
        if (requireNonNull(action).isOpen()) then.run();
    }

    private void set(ActionState to) {
        model.set(requireNonNull(action), to);
    }

    private void openMoving() {
        if (!getChildren().contains(moving)) getChildren().add(moving);
        // A form takes the focus once it has been laid out.
        applyCss();
        layout();
        moving.open();
    }

    private void closeMoving() {
        getChildren().remove(moving);
        move.requestFocus();
    }

    private void move(String due, String note) {
        model.move(requireNonNull(action), due, note);
    }
}
