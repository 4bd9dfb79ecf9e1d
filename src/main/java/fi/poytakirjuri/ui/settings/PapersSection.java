package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.layout.VBox;

/// The form that papers are made in, and how minutes are signed.
final class PapersSection extends VBox {
    PapersSection(Tools tools, SettingsModel model) {
        getStyleClass().add("form");
        for (var setting : new Setting[] {Setting.PAPER_STANDARD, Setting.SIGNING})
            getChildren().add(new SettingChoice(tools, model, setting));
    }
}
