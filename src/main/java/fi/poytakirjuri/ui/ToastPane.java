package fi.poytakirjuri.ui;

import fi.poytakirjuri.ui.kit.Toasts;
import fi.poytakirjuri.ui.kit.Toasts.Toast;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Shows the newest toast at the foot of the screen for a while.
final class ToastPane extends NotificationPane {
    private static final Duration FOR_WORDS = Duration.seconds(4);
    private static final Duration FOR_AN_ACTION = Duration.seconds(8);

    private final PauseTransition hiding = new PauseTransition();

    ToastPane(Toasts toasts, Node content) {
        super(content);
        setShowFromTop(false);
        getStyleClass().add("toasts");
        hiding.setOnFinished(_ -> hide());
        toasts.newestProperty().subscribe(this::showNewest);
    }

    private void showNewest(@Nullable Toast toast) {
        if (toast == null) return;
        setText(toast.words());
        getActions().clear();
        var action = toast.action();
        if (action != null)
            getActions().add(new Action(action.words(), _ -> {
                hide();
                action.then().run();
            }));
        show();
        hiding.setDuration(action == null ? FOR_WORDS : FOR_AN_ACTION);
        hiding.playFromStart();
    }
}
