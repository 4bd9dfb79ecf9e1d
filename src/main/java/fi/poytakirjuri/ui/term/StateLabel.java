package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.StateIcon;
import javafx.scene.control.Label;

/// A state in words with an icon, never colour alone.
final class StateLabel extends Label {
    void show(String words, Icon icon, String tone) {
        setText(words);
        getStyleClass().setAll("label", "state", tone);
        StateIcon.put(this, icon);
    }

    void hide(boolean isHidden) {
        setVisible(!isHidden);
        setManaged(!isHidden);
    }
}
