package fi.poytakirjuri.ui.action;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Moves actions on: the new due time, and why if there is something to say. Enter moves, Esc puts the form away.
public final class MoveForm extends VBox {
    private final Texts texts;
    private final BiConsumer<String, String> move;
    private final Runnable close;
    private final TextField due = new TextField();
    private final TextField note = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");

    /// @param move  takes the due time as typed and the note
    /// @param close puts the form away
    public MoveForm(Texts texts, Buttons buttons, BiConsumer<String, String> move, Runnable close) {
        this.texts = texts;
        this.move = move;
        this.close = close;
        getStyleClass().addAll("move-form", "panel");
        due.getStyleClass().add("move-due");
        due.setPrefColumnCount(9);
        due.setMinWidth(USE_PREF_SIZE);
        due.setPromptText(texts.get("meeting.action.due.prompt"));
        due.setAccessibleHelp(texts.get("meeting.action.due.hint"));
        due.textProperty().subscribe((_, _) -> problem.set(""));
        note.setPrefColumnCount(16);
        var why = new FormRow(texts.get("task.move.note"), note);
        HBox.setHgrow(why, Priority.ALWAYS);
        var fields = new HBox(12, new FormRow(texts.get("task.move.due"), due, problem), why);
        var go = buttons.primary("task.move.go", Icon.FORWARD, this::take);
        var row = new HBox(go, buttons.of("task.move.cancel", Icon.REMOVE, close));
        row.getStyleClass().add("button-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(fields, row);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Begins with the next meeting, which is where most actions go; typing replaces it.
    public void open() {
        due.setText(texts.get("task.move.next"));
        note.clear();
        problem.set("");
        due.requestFocus();
        due.selectAll();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) take();
        else if (key.getCode() == KeyCode.ESCAPE) close.run();
        else return;
        key.consume();
    }

    private void take() {
        if (due.getText().isBlank()) {
            problem.set(texts.get("task.move.when"));
            due.requestFocus();
            return;
        }
        move.accept(due.getText(), note.getText());
        close.run();
    }
}
