package fi.poytakirjuri.ui.meeting.open;

import javafx.scene.Node;
import javafx.util.Subscription;

/// Puts the focus on a control, also on one whose pane is only just coming into sight: a split pane shows its parts
/// with
/// the next picture, and a node that is not shown cannot have the focus.
public final class Caret {
    private Caret() {}

    public static void to(Node control) {
        if (control.getScene() != null) {
            control.requestFocus();
            return;
        }
        var waiting = new Subscription[1];
        waiting[0] = control.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) return;
            waiting[0].unsubscribe();
            control.requestFocus();
        });
    }
}
