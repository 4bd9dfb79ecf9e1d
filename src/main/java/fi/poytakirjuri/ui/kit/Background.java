package fi.poytakirjuri.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The one way to work off the screen's thread. What touches the register runs on one thread in the order it was asked
/// for; what takes long (a paper, a backup, an import) runs apart. Results come back on the screen's thread, and an
/// error that nobody handles ends in the error window, never in silence.
///
/// ```
/// background.register(() -> meetings.of(year)).onSuccess(this::show).start();
/// ```
public final class Background implements AutoCloseable {
    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private final UnderWay underWay = new UnderWay();
    private final ExecutorService register = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("register").factory());
    private final ExecutorService apart = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("apart-", 1).factory());

    /// @param screen     runs on the screen's thread: `Platform::runLater`, in a model's test `Runnable::run`
    /// @param unexpected told, on the screen's thread, of every error that nobody handled
    public Background(Executor screen, Consumer<Throwable> unexpected) {
        this.screen = screen;
        this.unexpected = unexpected;
    }

    /// Work with the register: one at a time, in order.
    public <T extends @Nullable Object> Job<T> register(Callable<T> work) {
        return new Job<>(work, register, screen, unexpected, underWay);
    }

    /// As [#register(Callable)], for work that tells nothing.
    public Job<@Nullable Void> register(Errand errand) {
        return register(asCallable(errand));
    }

    /// Work that may take long and does not write to the register. It is interrupted when cancelled.
    public <T extends @Nullable Object> Job<T> apart(Callable<T> work) {
        return new Job<>(work, apart, screen, unexpected, underWay);
    }

    public Job<@Nullable Void> apart(Errand errand) {
        return apart(asCallable(errand));
    }

    /// Runs on the screen's thread, from any other: for telling how far long work is.
    public void onScreen(Runnable telling) {
        screen.execute(telling);
    }

    /// Waits until nothing is under way, results delivered included. Never on the screen's thread: it would wait for
    /// itself.
    ///
    /// @return false when the time ran out first
    public boolean awaitIdle(Duration longest) {
        return underWay.awaitNone(longest);
    }

    /// Takes no new work and waits for what is under way with the register; work apart is cancelled.
    @Override
    public void close() {
        apart.shutdownNow();
        register.shutdown();
        try {
            if (!register.awaitTermination(1, TimeUnit.MINUTES)) register.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Callable<@Nullable Void> asCallable(Errand errand) {
        return () -> {
            errand.run();
            return null;
        };
    }

    /// Work that tells nothing and may fail.
    @FunctionalInterface
    public interface Errand {
        void run() throws Exception;
    }
}
