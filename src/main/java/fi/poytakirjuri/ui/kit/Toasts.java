package fi.poytakirjuri.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Short words about what just happened, with one thing to do about it: "Poistettu … Kumoa".
/// The main window shows the newest and lets it go after a while.
public final class Toasts {
    private final ReadOnlyObjectWrapper<@Nullable Toast> newest = new ReadOnlyObjectWrapper<>(null);

    public ReadOnlyObjectProperty<@Nullable Toast> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    public void say(String words) {
        newest.set(new Toast(words, null));
    }

    /// @param action what the toast's one button says and does
    public void say(String words, String action, Runnable then) {
        newest.set(new Toast(words, new Toast.Action(action, then)));
    }

    /// @param action nothing where the words alone are enough
    public record Toast(String words, @Nullable Action action) {
        public record Action(String words, Runnable then) {}
    }
}
