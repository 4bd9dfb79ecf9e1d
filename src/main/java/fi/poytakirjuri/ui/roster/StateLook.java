package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.ui.kit.Icon;
import javafx.scene.control.Label;

/// How a state looks: always words with an icon, never colour alone.
final class StateLook {
    private StateLook() {}

    static void dress(Label label, RosterLine line) {
        dress(label, line.stateWords(), line.state().icon(), line.state().tone());
    }

    static void dress(Label label, String words, Icon icon, String tone) {
        label.setText(words);
        label.setGraphic(icon.node());
        label.getStyleClass().setAll("label", "state", tone);
    }
}
