package fi.poytakirjuri.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where there is nothing yet: an icon, one sentence and one or two things to do.
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("empty-state-words");
        var buttons = new HBox(actions);
        buttons.getStyleClass().add("button-row");
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(icon.node(), words);
        if (actions.length > 0) getChildren().add(buttons);
    }
}
