package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.privacy.PermissionRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who the member is: name, organisation, contact details, and what of them may be published.
final class PersonSection extends VBox {
    private final Texts texts;
    private final MemberEdits edits;
    private final RosterModel model;
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final TextField title = new TextField();
    private final TextField email = new TextField();
    private final TextField phone = new TextField();
    private final TextField consent = new TextField();
    private final TextArea notes = new TextArea();
    private final PermissionRows permissions;
    private final AutosavedField givenNameSaved;
    private final AutosavedField familyNameSaved;
    private final AutosavedField organisationSaved;
    private final AutosavedField titleSaved;
    private final AutosavedField emailSaved;
    private final AutosavedField phoneSaved;
    private final AutosavedField consentSaved;
    private final AutosavedField notesSaved;

    PersonSection(Tools tools, RosterModel model, MemberEdits edits) {
        this.texts = tools.texts();
        this.model = model;
        this.edits = edits;
        var organisation = new OrganisationField(() -> {
            var view = model.viewProperty().get();
            return view == null ? List.of() : view.organisations();
        });
        permissions = new PermissionRows(tools, edits.permissions());
        givenNameSaved = tools.autosave().field(givenName).checkedBy(typed -> nameProblem(typed, familyName));
        familyNameSaved = tools.autosave().field(familyName).checkedBy(typed -> nameProblem(typed, givenName));
        organisationSaved = tools.autosave().field(organisation);
        titleSaved = tools.autosave().field(title);
        emailSaved = tools.autosave().field(email);
        phoneSaved = tools.autosave().field(phone);
        consentSaved =
                tools.autosave().field(consent).checkedBy(typed -> read(typed).problemUnlessEmpty(texts));
        notesSaved = tools.autosave().field(notes);
        notes.setPrefRowCount(2);
        notes.setWrapText(true);
        getStyleClass().add("section");
        getChildren()
                .addAll(
                        beside(
                                row("roster.givenName", "member-given-name", givenName, givenNameSaved),
                                row("roster.familyName", "member-family-name", familyName, familyNameSaved)),
                        row("roster.organisation", "member-organisation", organisation, organisationSaved),
                        row("roster.title", "member-title", title, titleSaved),
                        beside(emailRow(), row("roster.phone", "member-phone", phone, phoneSaved)),
                        permissions,
                        row("roster.consent", "member-consent", consent, consentSaved),
                        row("roster.notes", "member-notes", notes, notesSaved));
    }

    void show(Member member) {
        var person = member.person();
        var day = model.dayProperty().get();
        show(givenNameSaved, person, PersonField.GIVEN_NAME, person.givenName());
        show(familyNameSaved, person, PersonField.FAMILY_NAME, person.familyName());
        show(emailSaved, person, PersonField.EMAIL, person.email());
        show(phoneSaved, person, PersonField.PHONE, person.phone());
        show(notesSaved, person, PersonField.NOTES, person.notes());
        organisationSaved.show(
                person.id(), member.organisation(), text -> edits.writeOrganisation(person.id(), text, day));
        titleSaved.show(person.id(), member.title(), text -> edits.writeTitle(person.id(), text, day));
        consentSaved.show(
                person.id(),
                date(person.consentOn()),
                text -> edits.writeConsent(person.id(), read(text).date()));
        permissions.show(person);
    }

    void focusName() {
        givenName.requestFocus();
        givenName.selectAll();
    }

    private void show(AutosavedField field, Person person, PersonField what, String text) {
        field.show(person.id(), text, typed -> edits.write(person.id(), what, typed));
    }

    private Node emailRow() {
        email.setId("member-email");
        ObservableValue<String> doubt = Bindings.createStringBinding(
                this::emailDoubt, email.textProperty(), email.focusedProperty(), emailSaved.messageProperty());
        return new FormRow(texts.get("roster.email"), email, doubt);
    }

    /// Not a hindrance: what is typed is saved, and the doubt stands beside it.
    private String emailDoubt() {
        var message = emailSaved.messageProperty().get();
        if (!message.isEmpty()) return message;
        var typed = email.getText().strip();
        boolean looksRight = typed.isEmpty() || typed.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
        return looksRight || email.isFocused() ? "" : texts.get("roster.problem.email");
    }

    private FormRow row(String key, String id, TextInputControl field, AutosavedField saved) {
        field.setId(id);
        return new FormRow(texts.get(key), field, saved.messageProperty());
    }

    private Optional<String> nameProblem(String typed, TextField other) {
        boolean isMissing = typed.isBlank() && other.getText().isBlank();
        return isMissing ? Optional.of(texts.get("roster.problem.name")) : Optional.empty();
    }

    private TypedDate read(String typed) {
        return TypedDate.read(typed, model.today());
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : texts.dates().date(date);
    }

    private static HBox beside(Node... nodes) {
        var box = new HBox(12, nodes);
        for (var node : nodes) HBox.setHgrow(node, Priority.ALWAYS);
        return box;
    }
}
