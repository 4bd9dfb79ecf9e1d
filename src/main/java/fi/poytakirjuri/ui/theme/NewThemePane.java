package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks only the name of a new theme: Enter adds, Esc closes.
final class NewThemePane extends VBox {
    private final Texts texts;
    private final Consumer<String> added;
    private final TextField name = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");

    /// @param added told the name
    NewThemePane(Tools tools, Consumer<String> added) {
        this.texts = tools.texts();
        this.added = added;
        getStyleClass().addAll("panel", "new-meeting");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var heading = new Label(texts.get("theme.add"));
        heading.getStyleClass().add("section-title");
        name.setId("new-theme-name");
        name.textProperty().subscribe((_, _) -> problem.set(""));
        var buttons = new HBox(
                tools.buttons().primary("theme.new.add", Icon.ADD, this::add),
                tools.buttons().of("meeting.new.cancel", Icon.REMOVE, this::close));
        buttons.getStyleClass().add("button-row");
        getChildren().setAll(heading, new FormRow(texts.get("theme.ThemeText.NAME"), name, problem), buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        setVisible(true);
        name.requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() == name) add();
        else return;
        key.consume();
    }

    private void add() {
        var words = name.getText().strip();
        if (words.isEmpty()) {
            problem.set(texts.get("theme.name.missing"));
            name.requestFocus();
            return;
        }
        name.clear();
        close();
        added.accept(words);
    }

    private void close() {
        setVisible(false);
    }
}
