package fi.poytakirjuri.ui;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Mends three faults of JavaFX 26's headless platform, which otherwise make a robot's clicks unlike a hand's:
/// every press claims to open a context menu, a press forgets Ctrl and Shift, and a modal window does not block.
/// On any other platform it does nothing.
final class HeadlessFix {
    private static final HeadlessFix INSTANCE = new HeadlessFix();

    private boolean isShiftDown;
    private boolean isControlDown;
    private boolean isRefiring;

    private HeadlessFix() {
        if (!"Headless".equals(System.getProperty("glass.platform"))) return;
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) change.getAddedSubList().forEach(this::mend);
        });
    }

    /// Mends every window from now on, once however often it is called.
    static void install() {
        if (INSTANCE.isRefiring) throw new AssertionError("called from inside an event");
    }

    private void mend(Window window) {
        if (window instanceof Stage) {
            isShiftDown = false;
            isControlDown = false;
        }
        // TestFX shows the same stage again.
        if (window.getProperties().putIfAbsent(HeadlessFix.class, true) != null) return;
        window.addEventFilter(KeyEvent.ANY, this::noteModifiers);
        window.addEventFilter(MouseEvent.ANY, mouse -> mend(window, mouse));
    }

    private void noteModifiers(KeyEvent key) {
        boolean down = key.getEventType() != KeyEvent.KEY_RELEASED;
        switch (key.getCode()) {
            case SHIFT -> isShiftDown = down;
            case CONTROL -> isControlDown = down;
            default -> {}
        }
    }

    private void mend(Window window, MouseEvent mouse) {
        if (isRefiring) return;
        if (isBlocked(window)) {
            mouse.consume();
            return;
        }
        boolean isMenuPress = mouse.isPopupTrigger() && mouse.getButton() != MouseButton.PRIMARY;
        if (isMenuPress == mouse.isPopupTrigger() && !isShiftDown && !isControlDown) return;
        mouse.consume();
        isRefiring = true;
        try {
            Event.fireEvent(mouse.getTarget(), mended(mouse, isMenuPress));
        } finally {
            isRefiring = false;
        }
    }

    private MouseEvent mended(MouseEvent mouse, boolean isMenuPress) {
        return new MouseEvent(
                mouse.getSource(),
                mouse.getTarget(),
                mouse.getEventType(),
                mouse.getX(),
                mouse.getY(),
                mouse.getScreenX(),
                mouse.getScreenY(),
                mouse.getButton(),
                mouse.getClickCount(),
                isShiftDown,
                isControlDown,
                mouse.isAltDown(),
                mouse.isMetaDown(),
                mouse.isPrimaryButtonDown(),
                mouse.isMiddleButtonDown(),
                mouse.isSecondaryButtonDown(),
                mouse.isBackButtonDown(),
                mouse.isForwardButtonDown(),
                mouse.isSynthesized(),
                isMenuPress,
                mouse.isStillSincePress(),
                mouse.getPickResult());
    }

    private static boolean isBlocked(Window window) {
        for (var other : Window.getWindows()) if (other instanceof Stage stage && blocks(stage, window)) return true;
        return false;
    }

    private static boolean blocks(Stage stage, Window window) {
        if (stage == window || !stage.isShowing() || belongsTo(window, stage)) return false;
        return switch (stage.getModality()) {
            case NONE -> false;
            case WINDOW_MODAL -> belongsTo(stage, window);
            case APPLICATION_MODAL -> true;
        };
    }

    private static boolean belongsTo(Window child, Window owner) {
        for (var window = ownerOf(child); window != null; window = ownerOf(window)) if (window == owner) return true;
        return false;
    }

    private static @Nullable Window ownerOf(Window window) {
        return switch (window) {
            case Stage stage -> stage.getOwner();
            case PopupWindow popup -> popup.getOwnerWindow();
            default -> null;
        };
    }
}
