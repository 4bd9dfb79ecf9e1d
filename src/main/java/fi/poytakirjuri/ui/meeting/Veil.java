package fi.poytakirjuri.ui.meeting;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Covers the meeting while one of its panels asks something. A press beside the panel puts it away.
final class Veil extends StackPane {
    Veil(Runnable putAway) {
        getStyleClass().add("veil");
        setVisible(false);
        setOnMousePressed(press -> {
            if (press.getTarget() == this) putAway.run();
        });
    }

    /// Shows the panel, no wider than given and no higher than it needs.
    void under(Region panel, double widest) {
        panel.setMaxSize(widest, Region.USE_PREF_SIZE);
        getChildren().setAll(panel);
        setVisible(true);
    }

    void lift() {
        setVisible(false);
    }
}
