package fi.poytakirjuri.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Puts the focus on a control, also on one whose pane is only just coming into sight: a split pane shows its parts
/// with the next picture, and a node that is not shown cannot have the focus.
public final class Caret {
    private Caret() {}

    public static void to(Node control) {
        whenShown(control, control::requestFocus);
    }

    /// As [#to(Node)], with the caret before a character, and the field scrolled into sight.
    ///
    /// @param position counted from 0
    public static void to(TextInputControl field, int position) {
        whenShown(field, () -> {
            field.requestFocus();
            // After the focus, which selects all of a line.
            field.selectRange(position, position);
            Platform.runLater(() -> reveal(field));
        });
    }

    /// Scrolls so that a node is seen.
    public static void reveal(Node node) {
        var scroll = scrollAround(node);
        if (scroll == null) return;
        var content = scroll.getContent();
        var place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        double top = scroll.getVvalue() * hidden;
        if (hidden <= 0 || place.getMinY() >= top && place.getMaxY() <= top + seen) return;
        scroll.setVvalue(Math.clamp((place.getMinY() - seen / 4) / hidden, 0, 1));
    }

    private static void whenShown(Node control, Runnable then) {
        if (control.getScene() != null) {
            then.run();
            return;
        }
        var waiting = new Subscription[1];
        waiting[0] = control.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) return;
            waiting[0].unsubscribe();
            then.run();
        });
    }

    private static @Nullable ScrollPane scrollAround(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent())
            if (up instanceof ScrollPane scroll) return scroll;
        return null;
    }
}
