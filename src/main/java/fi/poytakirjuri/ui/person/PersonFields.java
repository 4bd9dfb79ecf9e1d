package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.SensitiveHint;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.privacy.PermissionRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who a person is: name, contact details, consent, what of them may be published; each field saves itself. The
/// member's pane and the person's card share it.
public final class PersonFields extends VBox {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()/-]{5,}");

    private final Tools tools;
    private final Texts texts;
    private final PersonEdits edits;
    private final String prefix;
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final AutosavedField givenNameSaved;
    private final AutosavedField familyNameSaved;
    private final AutosavedField emailSaved;
    private final AutosavedField phoneSaved;
    private final AutosavedField consentSaved;
    private final AutosavedField notesSaved;
    private final PermissionRows permissions;
    private final Label kept = new Label();
    private long shown;

    /// @param prefix begins the fields' ids
    /// @param afterName where the person comes from
    public PersonFields(Tools tools, String prefix, PersonEdits edits, Node afterName) {
        this.tools = tools;
        this.texts = tools.texts();
        this.edits = edits;
        this.prefix = prefix;
        permissions = new PermissionRows(tools, edits.permissions());
        var email = new TextField();
        var phone = new TextField();
        var consent = new TextField();
        var notes = new TextArea();
        notes.setPrefRowCount(2);
        notes.setWrapText(true);
        givenNameSaved = tools.autosave().field(givenName).checkedBy(typed -> nameProblem(typed, familyName));
        familyNameSaved = tools.autosave().field(familyName).checkedBy(typed -> nameProblem(typed, givenName));
        emailSaved = tools.autosave().field(email);
        phoneSaved = tools.autosave().field(phone);
        consentSaved =
                tools.autosave().field(consent).checkedBy(typed -> read(typed).problemUnlessEmpty(texts));
        notesSaved = tools.autosave().field(notes);
        var emailDoubt = doubt(email, emailSaved, EMAIL, texts.get("roster.problem.email"));
        var phoneDoubt = doubt(phone, phoneSaved, PHONE, texts.get("roster.problem.phone"));
        getStyleClass().add("section");
        getChildren()
                .addAll(
                        beside(
                                row(texts.get("roster.givenName"), "given-name", givenName, saved(givenNameSaved)),
                                row(texts.get("roster.familyName"), "family-name", familyName, saved(familyNameSaved))),
                        namesKept(),
                        afterName,
                        beside(
                                row(texts.get("roster.email"), "email", email, emailDoubt),
                                row(texts.get("roster.phone"), "phone", phone, phoneDoubt)),
                        permissions,
                        row(texts.get("roster.consent"), "consent", consent, saved(consentSaved)),
                        row(texts.get("roster.notes"), "notes", notes, saved(notesSaved)),
                        new SensitiveHint(texts, notes));
    }

    public void show(Person person) {
        if (shown != person.id()) kept.setVisible(false);
        shown = person.id();
        show(givenNameSaved, person, PersonField.GIVEN_NAME, person.givenName());
        show(familyNameSaved, person, PersonField.FAMILY_NAME, person.familyName());
        show(emailSaved, person, PersonField.EMAIL, person.email());
        show(phoneSaved, person, PersonField.PHONE, person.phone());
        show(notesSaved, person, PersonField.NOTES, person.notes());
        consentSaved.show(
                person.id(),
                date(person.consentOn()),
                text -> edits.writeConsent(person.id(), read(text).date()));
        permissions.show(person);
    }

    /// Once a name is corrected: where the old one stays. It stays in sight until another person is shown.
    private Label namesKept() {
        kept.setText(texts.get("privacy.name.kept"));
        kept.setWrapText(true);
        kept.getStyleClass().addAll("quiet", "small");
        kept.managedProperty().bind(kept.visibleProperty());
        kept.setVisible(false);
        for (var field : List.of(givenName, familyName))
            field.textProperty().subscribe((_, _) -> {
                if (field.isFocused()) kept.setVisible(true);
            });
        return kept;
    }

    public void focusName() {
        givenName.requestFocus();
        givenName.selectAll();
    }

    private void show(AutosavedField field, Person person, PersonField what, String text) {
        field.show(person.id(), text, typed -> edits.write(person.id(), what, typed));
    }

    /// Not a hindrance: what is typed is saved, and the doubt stands beside it once the field is left.
    private static ObservableValue<String> doubt(TextField field, AutosavedField saved, Pattern form, String words) {
        return Bindings.createStringBinding(
                () -> {
                    var message = saved.messageProperty().get();
                    if (!message.isEmpty()) return message;
                    var typed = field.getText().strip();
                    boolean looksRight = typed.isEmpty() || form.matcher(typed).matches();
                    return looksRight || field.isFocused() ? "" : words;
                },
                field.textProperty(),
                field.focusedProperty(),
                saved.messageProperty());
    }

    private FormRow row(String name, String id, TextInputControl field, ObservableValue<String> problem) {
        field.setId(prefix + "-" + id);
        return new FormRow(name, field, problem);
    }

    private static ObservableValue<String> saved(AutosavedField field) {
        return field.messageProperty();
    }

    private Optional<String> nameProblem(String typed, TextField other) {
        boolean isMissing = typed.isBlank() && other.getText().isBlank();
        return isMissing ? Optional.of(texts.get("roster.problem.name")) : Optional.empty();
    }

    private TypedDate read(String typed) {
        return TypedDate.read(typed, tools.today());
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
