package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.Answer;
import fi.poytakirjuri.register.privacy.Permit;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Luvat: who has permitted what to be published, who has not been asked; and one answer written down of many.
final class PermissionsPane extends VBox {
    private final FilterField filter;
    private final CheckBox missing;
    private final PermitTable table;
    private final Label counted = new Label();
    private final Texts texts;
    private List<Contact> everybody = List.of();

    PermissionsPane(Tools tools, PrivacyModel model) {
        this.texts = tools.texts();
        this.filter = new FilterField(texts.get("privacy.permits.filter"));
        this.missing = new CheckBox(texts.get("privacy.permits.missing"));
        this.table = new PermitTable(texts);
        filter.setId("permits-filter");
        missing.setId("permits-missing");
        missing.setMinWidth(USE_PREF_SIZE);
        counted.getStyleClass().add("quiet");
        counted.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(filter, Priority.ALWAYS);
        var bar = new HBox(12, filter, missing, counted);
        bar.getStyleClass().add("button-row");
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("page");
        setId("permissions-of-all");
        var many = new PermitForm(tools, table.getSelectionModel().getSelectedItems(), model);
        many.visibleProperty()
                .bind(Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems()));
        many.managedProperty().bind(many.visibleProperty());
        var hint = new Label(texts.get("privacy.permits.hint"));
        hint.getStyleClass().addAll("quiet", "small");
        hint.visibleProperty().bind(many.visibleProperty().not());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().setAll(bar, table, hint, many);
        filter.textProperty().subscribe(_ -> narrow());
        missing.selectedProperty().subscribe(_ -> narrow());
        model.viewProperty().subscribe(view -> {
            everybody = view.everybody();
            narrow();
        });
    }

    void focusFilter() {
        Caret.to(filter);
    }

    private void narrow() {
        var shown = everybody.stream()
                .filter(c ->
                        Folding.hasAll(Folding.of(c.person().listName() + " " + c.organisation()), filter.getText()))
                .filter(c -> !missing.isSelected() || isMissing(c))
                .toList();
        table.show(shown);
        counted.setText(texts.get("privacy.permits.counted", shown.size(), everybody.size()));
    }

    /// A contact that is not known needs no permission.
    private static boolean isMissing(Contact contact) {
        var person = contact.person();
        return Permit.of(person).stream()
                .filter(permit -> permit.answer() == Answer.NOT_ASKED)
                .map(Permit::field)
                .anyMatch(field -> switch (field) {
                    case NAME -> true;
                    case EMAIL -> !person.email().isEmpty();
                    case PHONE -> !person.phone().isEmpty();
                });
    }
}
