package fi.poytakirjuri.ui.settings;

import javafx.scene.control.Label;

/// A quiet sentence under a field.
final class Hint {
    private Hint() {}

    static Label of(String words) {
        var hint = new Label(words);
        hint.setWrapText(true);
        hint.getStyleClass().addAll("quiet", "small");
        return hint;
    }
}
