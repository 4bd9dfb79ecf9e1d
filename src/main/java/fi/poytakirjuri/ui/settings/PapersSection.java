package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.layout.VBox;

/// The form that papers are made in, and how minutes are signed.
final class PapersSection extends VBox {
    PapersSection(Tools tools, SettingsModel model) {
        getStyleClass().add("form");
        var texts = tools.texts();
        getChildren()
                .setAll(
                        new SettingChoice(tools, model, Setting.PAPER_STANDARD, texts.get("settings.standard")),
                        new SettingChoice(tools, model, Setting.SIGNING, texts.get("settings.signing")));
    }
}
