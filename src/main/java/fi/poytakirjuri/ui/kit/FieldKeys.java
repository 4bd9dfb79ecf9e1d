package fi.poytakirjuri.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that text controls would keep for themselves: undo belongs to the field only while something in it is
/// unsaved, and Tab leaves a text area as it leaves any field.
final class FieldKeys {
    private FieldKeys() {}

    static void install(TextInputControl control, BooleanSupplier isUnsaved) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isConsumed()) return;
            if (isUndoOrRedo(key) && !isUnsaved.getAsBoolean()) passOn(control, key);
            else if (isTab(key) && control instanceof TextArea) {
                key.consume();
                control.requestFocusTraversal(
                        key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    private static boolean isUndoOrRedo(KeyEvent key) {
        return key.isShortcutDown() && (key.getCode() == KeyCode.Z || key.getCode() == KeyCode.Y);
    }

    private static boolean isTab(KeyEvent key) {
        return key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown();
    }

    /// To the window's own shortcuts, past the control.
    private static void passOn(TextInputControl control, KeyEvent key) {
        key.consume();
        var parent = control.getParent();
        if (parent != null) Event.fireEvent(parent, key.copyFor(parent, parent));
    }
}
