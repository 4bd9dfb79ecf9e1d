package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Organisation;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The names of an organisation: a misspelt one is corrected in place, and a new one begins on a day, so that papers of
/// earlier days keep the old one (rule 3).
final class OrganisationNames extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final OrganisationsModel model;
    private final VBox rows = new VBox(8);
    private final TextField newName = new TextField();
    private final TextField from = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");
    private Map<Long, Row> shown = new HashMap<>();
    private @Nullable Organisation organisation;

    OrganisationNames(Tools tools, OrganisationsModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        newName.setId("organisation-renamed");
        from.setId("organisation-renamed-from");
        from.setPrefColumnCount(8);
        for (var field : new TextField[] {newName, from}) field.textProperty().subscribe((_, _) -> problem.set(""));
        var rename = tools.buttons().of("person.organisation.rename", Icon.DONE, this::rename);
        rename.setId("organisation-rename");
        rename.setMinWidth(USE_PREF_SIZE);
        var name = new FormRow(texts.get("person.organisation.renamed"), newName, problem);
        HBox.setHgrow(name, Priority.ALWAYS);
        var fields = new HBox(12, name, new FormRow(texts.get("person.organisation.from"), from));
        var words = new Label(texts.get("person.organisation.rename.words"));
        words.setWrapText(true);
        words.getStyleClass().addAll("quiet", "small");
        var renaming = new VBox(fields, rename, words);
        renaming.getStyleClass().add("office-row");
        getStyleClass().add("section");
        getChildren().setAll(rows, renaming);
    }

    void show(Organisation now) {
        if (organisation == null || organisation.id() != now.id()) {
            newName.clear();
            from.setText(texts.dates().date(tools.today()));
            problem.set("");
        }
        organisation = now;
        var rowsNow = new HashMap<Long, Row>();
        var inOrder = new ArrayList<Row>();
        for (var name : now.names().reversed()) {
            var row = shown.containsKey(name.id()) ? shown.get(name.id()) : new Row();
            if (row == null) continue;
            row.show(name);
            rowsNow.put(name.id(), row);
            inOrder.add(row);
        }
        shown = rowsNow;
        if (!rows.getChildren().equals(inOrder)) rows.getChildren().setAll(inOrder);
    }

    private void rename() {
        if (organisation == null) return;
        var day = TypedDate.read(from.getText(), tools.today());
        problem.set(
                newName.getText().isBlank()
                        ? texts.get("roster.problem.name")
                        : day.problem(texts).orElse(""));
        if (problem.get().isEmpty() && isBeforeLatest(organisation, day))
            problem.set(texts.get("person.organisation.early"));
        if (!problem.get().isEmpty()) {
            newName.requestFocus();
            return;
        }
        model.rename(organisation.id(), newName.getText(), day.day(), newName::clear);
    }

    private static boolean isBeforeLatest(Organisation organisation, TypedDate day) {
        var begins = organisation.names().getLast().days().from();
        return begins != null && !day.day().isAfter(begins);
    }

    /// One name, with the days on which it holds.
    private final class Row extends VBox {
        private final AutosavedField saved;
        private final Label days = new Label();

        Row() {
            var field = new TextField();
            field.getStyleClass().add("organisation-name");
            saved = tools.autosave()
                    .field(field)
                    .checkedBy(typed ->
                            typed.isBlank() ? Optional.of(texts.get("roster.problem.name")) : Optional.empty());
            days.getStyleClass().addAll("quiet", "small");
            days.managedProperty().bind(days.textProperty().isNotEmpty());
            getChildren().setAll(new FormRow(texts.get("roster.name"), field, saved.messageProperty()), days);
        }

        void show(Organisation.Name name) {
            saved.show(name.id(), name.name(), text -> model.writeName(name.id(), text));
            days.setText(PersonFacts.days(texts, name.days()));
        }
    }
}
