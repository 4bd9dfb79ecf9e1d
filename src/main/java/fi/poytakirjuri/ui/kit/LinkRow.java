package fi.poytakirjuri.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A whole row that leads somewhere, pressed as a button is. Unlike a button's, its words may wrap.
public final class LinkRow extends HBox {
    private final Runnable action;

    public LinkRow(String accessibleWords, Runnable action, Node... content) {
        super(content);
        this.action = action;
        getStyleClass().add("link-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessibleWords);
        setOnMousePressed(_ -> requestFocus());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) action.run();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
            key.consume();
            action.run();
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) action.run();
        else super.executeAccessibleAction(asked, parameters);
    }
}
