package fi.poytakirjuri.ui;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.SaveState;
import fi.poytakirjuri.ui.kit.SaveState.State;
import fi.poytakirjuri.ui.kit.Shortcuts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Whether all is saved, what undo would take back, and which register this is.
final class StatusBar extends HBox {
    private final Texts texts;
    private final Label saved = new Label();

    StatusBar(Workplace workplace, Texts texts) {
        this.texts = texts;
        getStyleClass().add("status-bar-line");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("save-state");
        saved.getStyleClass().add("save-state");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        var undo = new Label();
        undo.getStyleClass().add("quiet");
        undo.textProperty().bind(workplace.undo().undoableProperty().map(this::undoHint));
        undo.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var register = new Label(String.valueOf(workplace.database().file().getFileName()), Icon.BOOK.node());
        register.getStyleClass().add("quiet");
        register.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(saved, undo, gap, register);
        workplace.saveState().stateProperty().subscribe(this::show);
    }

    private String undoHint(String step) {
        return step.isEmpty() ? "" : texts.get("app.status.undo", step, Shortcuts.UNDO.getDisplayText());
    }

    private void show(SaveState.State state) {
        saved.getStyleClass().removeAll("pending", "failed");
        switch (state) {
            case State.Untouched _ -> say(texts.get("app.status.untouched"), Icon.SAVED);
            case State.Pending _ -> {
                say(texts.get("app.status.pending"), Icon.PENDING);
                saved.getStyleClass().add("pending");
            }
            case State.Saved all ->
                say(texts.get("app.status.saved", texts.dates().second(all.at())), Icon.SAVED);
            case State.Failed _ -> {
                say(texts.get("app.status.failed"), Icon.WARNING);
                saved.getStyleClass().add("failed");
            }
        }
    }

    private void say(String words, Icon icon) {
        saved.setText(words);
        saved.setGraphic(icon.node());
    }
}
