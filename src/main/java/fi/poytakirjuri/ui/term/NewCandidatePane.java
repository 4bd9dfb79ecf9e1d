package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks only the name of a candidate added by hand: Enter adds, Esc closes.
final class NewCandidatePane extends VBox {
    private final Tools tools;
    private final RoundModel model;
    private final Runnable added;
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");

    /// @param added what follows when the candidate is there
    NewCandidatePane(Tools tools, RoundModel model, Runnable added) {
        this.tools = tools;
        this.model = model;
        this.added = added;
        getStyleClass().addAll("panel", "new-meeting");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        givenName.setId("new-candidate-given");
        familyName.setId("new-candidate-family");
        var texts = tools.texts();
        var add = tools.buttons().primary("nomination.add", Icon.ADD, this::add);
        add.setId("new-candidate-add");
        var buttons = new HBox(add, tools.buttons().of("nomination.cancel", Icon.REMOVE, this::close));
        buttons.getStyleClass().add("button-row");
        getChildren()
                .setAll(
                        new FlowPane(
                                16,
                                12,
                                new FormRow(texts.get("nomination.CandidateText.GIVEN_NAME"), givenName, problem),
                                new FormRow(texts.get("nomination.CandidateText.FAMILY_NAME"), familyName)),
                        buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        setVisible(true);
        applyCss();
        givenName.requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) add();
        else return;
        key.consume();
    }

    private void add() {
        if ((givenName.getText() + familyName.getText()).isBlank()) {
            problem.set(tools.texts().get("nomination.problem.name"));
            givenName.requestFocus();
            return;
        }
        problem.set("");
        var proposal = NewCandidate.named(givenName.getText(), familyName.getText());
        givenName.clear();
        familyName.clear();
        close();
        model.add(proposal, added);
    }

    private void close() {
        setVisible(false);
    }
}
