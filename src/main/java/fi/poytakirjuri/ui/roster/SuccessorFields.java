package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.Successor.Known;
import fi.poytakirjuri.register.roster.Successor.Newcomer;
import fi.poytakirjuri.register.roster.Successor.Who;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.TypeAhead;
import fi.poytakirjuri.ui.person.OrganisationField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who the successor is: a name that the register knows, picked while one types, or a new one with whom they come from.
final class SuccessorFields extends VBox {
    private static final Set<Named.Kind> PERSONS = Set.of(Named.Kind.PERSON);

    private final Texts texts;
    private final SuccessionModel model;
    private final TextField name = new TextField();
    private final OrganisationField organisation;
    private final TextField email = new TextField();
    private final TextField phone = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");
    private final Label knownWords = new Label();
    private final VBox newcomer;
    private @Nullable Named known;

    SuccessorFields(Texts texts, RosterModel roster, SuccessionModel model) {
        this.texts = texts;
        this.model = model;
        organisation = new OrganisationField(() -> {
            var view = roster.viewProperty().get();
            return view == null ? List.of() : view.organisations();
        });
        name.setId("successor-name");
        name.setPromptText(texts.get("vacancy.name.prompt"));
        organisation.setId("successor-organisation");
        email.setId("successor-email");
        phone.setId("successor-phone");
        knownWords.setWrapText(true);
        knownWords.setGraphic(Icon.PERSON.node());
        knownWords.managedProperty().bind(knownWords.visibleProperty());
        var contacts = new HBox(
                12, new FormRow(texts.get("roster.email"), email), new FormRow(texts.get("roster.phone"), phone));
        contacts.getChildren().forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
        newcomer = new VBox(12, new FormRow(texts.get("roster.organisation"), organisation), contacts);
        newcomer.managedProperty().bind(newcomer.visibleProperty());
        getStyleClass().add("section");
        getChildren().addAll(new FormRow(texts.get("roster.name"), name, problem), knownWords, newcomer);
        TypeAhead.install(name, typed -> model.directory().find(typed, PERSONS), this::take);
        name.textProperty().subscribe((_, typed) -> {
            problem.set("");
            tell(model.directory().named(typed, PERSONS).orElse(null));
        });
        tell(null);
    }

    void clear() {
        for (var field : List.of(name, organisation, email, phone)) field.clear();
        tell(null);
    }

    void focus() {
        name.requestFocus();
    }

    /// Who was named; empty, and told beside the field, when no one was.
    Optional<Who> read(SeatRole role) {
        var person = known;
        if (person != null && person.id() != null) return Optional.of(new Known(person.id()));
        var typed = name.getText().strip();
        if (typed.isEmpty()) {
            problem.set(texts.get("roster.problem.name"));
            return Optional.empty();
        }
        int family = typed.lastIndexOf(' ') + 1;
        return Optional.of(new Newcomer(new NewMember(
                typed.substring(0, family),
                typed.substring(family),
                email.getText(),
                phone.getText(),
                organisation.getText(),
                "",
                role,
                Set.of(),
                null,
                null)));
    }

    private void take(Named person) {
        name.setText(person.name());
        name.positionCaret(name.getLength());
        tell(person);
    }

    private void tell(@Nullable Named person) {
        known = person;
        knownWords.setVisible(person != null);
        newcomer.setVisible(person == null);
        if (person != null)
            knownWords.setText(
                    person.detail().isEmpty()
                            ? texts.get("vacancy.known")
                            : texts.get("vacancy.known.from", person.detail()));
    }
}
