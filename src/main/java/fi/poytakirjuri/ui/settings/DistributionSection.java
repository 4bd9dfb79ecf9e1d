package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.BodyField;
import javafx.scene.layout.VBox;

/// Who gets the papers of every new meeting, until one says otherwise in the meeting.
final class DistributionSection extends VBox {
    DistributionSection(Texts texts, BodyFields fields) {
        getStyleClass().addAll("panel", "form");
        getChildren()
                .setAll(
                        fields.row(BodyField.DISTRIBUTION, texts.get("settings.distribution.hint")),
                        fields.row(BodyField.COPIES_TO, texts.get("settings.copiesTo.hint")));
    }
}
