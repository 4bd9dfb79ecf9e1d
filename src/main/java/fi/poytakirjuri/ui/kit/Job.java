package fi.poytakirjuri.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A piece of background work and what follows it on the screen's thread. Made by [Background]; does nothing before
/// [#start()].
public final class Job<T extends @Nullable Object> {
    private final Callable<T> work;
    private final Executor where;
    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private final UnderWay underWay;
    private final List<Handler<?>> handlers = new ArrayList<>();
    private Consumer<? super T> success = _ -> {};
    private Runnable last = () -> {};

    Job(Callable<T> work, Executor where, Executor screen, Consumer<Throwable> unexpected, UnderWay underWay) {
        this.work = work;
        this.where = where;
        this.screen = screen;
        this.unexpected = unexpected;
        this.underWay = underWay;
    }

    public Job<T> onSuccess(Consumer<? super T> then) {
        success = then;
        return this;
    }

    public Job<T> onSuccess(Runnable then) {
        return onSuccess(_ -> then.run());
    }

    /// What to do about an expected error; the first handler whose type fits is called.
    public <X extends Throwable> Job<T> onError(Class<X> type, Consumer<? super X> then) {
        handlers.add(new Handler<>(type, then));
        return this;
    }

    /// What to do after success, error and cancelling alike.
    public Job<T> andFinally(Runnable then) {
        last = then;
        return this;
    }

    /// Starts the work.
    ///
    /// @return what cancels it; a cancelled job calls neither success nor error
    public Cancel start() {
        underWay.begin();
        var task = new Task();
        try {
            where.execute(task);
        } catch (RejectedExecutionException closed) {
            task.cancel(false);
        }
        return () -> task.cancel(true);
    }

    private void deliver(FutureTask<T> done) {
        switch (done.state()) {
            case SUCCESS -> success.accept(done.resultNow());
            case FAILED -> handle(done.exceptionNow());
            case CANCELLED, RUNNING -> {}
        }
    }

    private void handle(Throwable error) {
        for (var handler : handlers) if (handler.took(error)) return;
        unexpected.accept(error);
    }

    /// Cancels a job under way.
    @FunctionalInterface
    public interface Cancel {
        void cancel();
    }

    private record Handler<X extends Throwable>(Class<X> type, Consumer<? super X> then) {
        boolean took(Throwable error) {
            if (!type.isInstance(error)) return false;
            then.accept(type.cast(error));
            return true;
        }
    }

    private final class Task extends FutureTask<T> {
        Task() {
            super(work);
        }

        @Override
        protected void done() {
            screen.execute(() -> {
                try {
                    deliver(this);
                } catch (RuntimeException | Error e) {
                    unexpected.accept(e);
                } finally {
                    last.run();
                    underWay.end();
                }
            });
        }
    }
}
