package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.BodyField;
import javafx.scene.layout.VBox;

/// What the table is called, whom it stands for, and whom to ask about its papers.
final class TableSection extends VBox {
    TableSection(Texts texts, BodyFields fields) {
        getStyleClass().addAll("panel", "form");
        getChildren()
                .setAll(
                        fields.row(BodyField.NAME, texts.get("settings.name.hint")),
                        fields.row(BodyField.SHORT_NAME, texts.get("settings.shortName.hint")),
                        fields.row(BodyField.ELECTING_BODY, ""),
                        fields.row(BodyField.REGION, ""),
                        fields.row(BodyField.WELLBEING_COUNTY, ""),
                        fields.row(BodyField.CONTACT, texts.get("settings.contact.hint")),
                        fields.row(BodyField.PUBLIC_PAGE, texts.get("settings.publicPage.hint")),
                        fields.row(BodyField.USUAL_PLACE, texts.get("settings.usualPlace.hint")));
    }
}
