package fi.poytakirjuri.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys that mean the same on every screen. None uses Ctrl+Alt, which is AltGr on Nordic keyboards.
public final class Shortcuts {
    public static final KeyCombination UNDO = control(KeyCode.Z);
    public static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination NEW = control(KeyCode.N);
    public static final KeyCombination OPEN = control(KeyCode.O);
    public static final KeyCombination CLOSE = control(KeyCode.W);
    public static final KeyCombination QUIT = control(KeyCode.Q);
    public static final KeyCombination FILTER = control(KeyCode.F);
    public static final KeyCombination PRINT = control(KeyCode.P);
    public static final KeyCombination LARGER = control(KeyCode.PLUS);
    public static final KeyCombination SMALLER = control(KeyCode.MINUS);
    public static final KeyCombination USUAL_SIZE = control(KeyCode.DIGIT0);
    public static final KeyCombination SETTINGS = control(KeyCode.COMMA);
    public static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    public static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);

    private Shortcuts() {}

    /// Ctrl, or Command on a Mac.
    public static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /// Alt+1 for the first room, Alt+0 for the tenth, Ctrl+comma for the settings; Ctrl with a digit goes through a
    /// room's own views.
    public static KeyCombination room(Room room) {
        if (room == Room.SETTINGS) return SETTINGS;
        return new KeyCodeCombination(
                KeyCode.getKeyCode(Integer.toString((room.ordinal() + 1) % 10)), KeyCombination.ALT_DOWN);
    }
}
