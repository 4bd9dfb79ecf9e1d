package fi.poytakirjuri.register.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to hear of changes. A listener's failure must not look like a failed change, so it goes where the
/// thread's uncaught exceptions go.
final class Listeners {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    void add(Consumer<Change> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    void tell(Change change) {
        if (change.touched().isEmpty()) return;
        for (var listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}
