package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Organisation;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An organisation that was written down twice is made one with the other, which stays.
final class OrganisationMerge extends VBox {
    private final Texts texts;
    private final OrganisationsModel model;
    private final OrganisationField other;
    private final StringProperty problem = new SimpleStringProperty("");
    private @Nullable Organisation shown;

    OrganisationMerge(Tools tools, OrganisationsModel model) {
        this.texts = tools.texts();
        this.model = model;
        other = new OrganisationField(model::others);
        other.setId("organisation-merge-into");
        other.textProperty().subscribe((_, _) -> problem.set(""));
        var merge = tools.buttons().of("person.merge", Icon.DONE, this::merge);
        merge.setId("organisation-merge");
        var words = new Label(texts.get("person.organisation.merge.words"));
        words.setWrapText(true);
        words.getStyleClass().addAll("quiet", "small");
        getStyleClass().add("office-row");
        getChildren().setAll(new FormRow(texts.get("person.organisation.merge"), other, problem), merge, words);
    }

    void show(Organisation organisation) {
        if (shown == null || shown.id() != organisation.id()) other.clear();
        shown = organisation;
    }

    private void merge() {
        if (shown == null) return;
        var into = model.other(other.getText());
        if (into.isEmpty()) {
            problem.set(texts.get("person.organisation.merge.none"));
            other.requestFocus();
            return;
        }
        model.mergeInto(shown, into.get(), _ -> problem.set(texts.get("person.merge.correction")));
    }
}
