package fi.poytakirjuri.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads something from the register and shows it, as often as asked but never twice at the same time: what is asked
/// while a reading is under way becomes one more reading after it, so that only the newest is shown.
public final class Refresh<T extends @Nullable Object> {
    private final Background background;
    private final Callable<T> query;
    private final Consumer<? super T> show;
    private boolean reading;
    private boolean again;

    public Refresh(Background background, Callable<T> query, Consumer<? super T> show) {
        this.background = background;
        this.query = query;
        this.show = show;
    }

    /// Call on the screen's thread.
    public void now() {
        again = reading;
        if (reading) return;
        reading = true;
        background.register(query).onSuccess(this::shown).andFinally(this::next).start();
    }

    private void shown(T read) {
        if (!again) show.accept(read);
    }

    private void next() {
        reading = false;
        if (again) now();
    }
}
