package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Setting;

/// A value that a setting may have, in words.
record SettingValue(Setting setting, String value) {
    String words(Texts texts) {
        return switch (value) {
            case "A2A_UA1" -> texts.get("settings.standard.a2a");
            case "A4_UA2" -> texts.get("settings.standard.a4");
            case "BY_HAND" -> texts.get("settings.signing.byHand");
            case "ELECTRONIC" -> texts.get("settings.signing.electronic");
            case "WRITTEN" -> texts.get("settings.movements.written");
            case "LISTED" -> texts.get("settings.movements.listed");
            default -> throw new IllegalStateException(setting + " has no words for " + value);
        };
    }

    /// What it means for her, in one plain sentence.
    String meaning(Texts texts) {
        return switch (value) {
            case "A2A_UA1" -> texts.get("settings.standard.a2a.meaning");
            case "A4_UA2" -> texts.get("settings.standard.a4.meaning");
            case "BY_HAND" -> texts.get("settings.signing.byHand.meaning");
            case "ELECTRONIC" -> texts.get("settings.signing.electronic.meaning");
            case "WRITTEN" -> texts.get("settings.movements.written.meaning");
            case "LISTED" -> texts.get("settings.movements.listed.meaning");
            default -> throw new IllegalStateException(setting + " has no words for " + value);
        };
    }
}
