package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The fields of someone new who sits on no seat, such as an expert: a name is enough, Enter adds, Esc closes and keeps
/// the words.
final class NewPersonPane extends VBox {
    private final Texts texts;
    private final PeopleModel model;
    private final Runnable closed;
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final OrganisationField organisation;
    private final TextField title = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");

    /// @param closed called when the form is put away
    NewPersonPane(Tools tools, PeopleModel model, Runnable closed) {
        this.texts = tools.texts();
        this.model = model;
        this.closed = closed;
        organisation = new OrganisationField(model::organisations);
        givenName.setId("new-person-given-name");
        familyName.setId("new-person-family-name");
        organisation.setId("new-person-organisation");
        title.setId("new-person-title");
        for (var field : new TextField[] {givenName, familyName})
            field.textProperty().subscribe((_, _) -> problem.set(""));
        var heading = new Label(texts.get("person.new.heading"));
        heading.getStyleClass().add("section-title");
        var words = new Label(texts.get("person.new.words"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        var add = tools.buttons().primary("person.new.add", Icon.ADD, this::add);
        add.setId("new-person-add");
        var row = new HBox(add, tools.buttons().of("roster.cancel", Icon.REMOVE, closed));
        row.getStyleClass().add("button-row");
        getStyleClass().addAll("detail", "form", "member-form");
        getChildren()
                .setAll(
                        heading,
                        words,
                        new FormRow(texts.get("roster.givenName"), givenName),
                        new FormRow(texts.get("roster.familyName"), familyName, problem),
                        new FormRow(texts.get("roster.organisation"), organisation),
                        new FormRow(texts.get("roster.title"), title),
                        row);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        givenName.requestFocus();
    }

    private void add() {
        if ((givenName.getText() + familyName.getText()).isBlank()) {
            problem.set(texts.get("roster.problem.name"));
            familyName.requestFocus();
            return;
        }
        model.add(givenName.getText(), familyName.getText(), organisation.getText(), title.getText(), () -> {
            for (var field : new TextField[] {givenName, familyName, organisation, title}) field.clear();
            closed.run();
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) closed.run();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) add();
        else return;
        key.consume();
    }
}
