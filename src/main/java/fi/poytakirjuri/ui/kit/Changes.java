package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.register.db.Change;
import fi.poytakirjuri.register.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Tells the models, on the screen's thread, what each committed step touched.
public final class Changes implements AutoCloseable {
    private final Database database;
    private final Executor screen;
    private final List<Subscription> listening = new ArrayList<>();

    public Changes(Database database, Executor screen) {
        this.database = database;
        this.screen = screen;
    }

    /// Told of every change until the subscription ends.
    public Subscription listen(Consumer<Change> listener) {
        Consumer<Change> onScreen = change -> screen.execute(() -> listener.accept(change));
        database.onChange(onScreen);
        Subscription subscription = () -> database.noLonger(onScreen);
        listening.add(subscription);
        return subscription;
    }

    /// Runs when any row of these tables was touched: `changes.whenTouched(list::reload, "meeting", "agenda_item")`.
    public Subscription whenTouched(Runnable then, String... tables) {
        return listen(change -> {
            if (change.touches(tables)) then.run();
        });
    }

    /// Something else that ends when the screens that listened make way for others.
    public void endWith(Subscription end) {
        listening.add(end);
    }

    /// Tells no one any more, when the screens that listened make way for others.
    @Override
    public void close() {
        listening.forEach(Subscription::unsubscribe);
        listening.clear();
    }
}
