package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Change;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// The register's undo and redo with the names of the steps they would take. What is being typed is saved first,
/// so that the newest step is the one taken back.
public final class Undo {
    private final Database database;
    private final Background background;
    private final Autosave autosave;
    private final Texts texts;
    private final Toasts toasts;
    private final Refresh<Steps> refresh;
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");

    public Undo(
            Database database, Background background, Changes changes, Autosave autosave, Texts texts, Toasts toasts) {
        this.database = database;
        this.background = background;
        this.autosave = autosave;
        this.texts = texts;
        this.toasts = toasts;
        this.refresh = new Refresh<>(background, this::steps, this::show);
        changes.listen(_ -> refresh.now());
        refresh.now();
    }

    /// The name of the step that undo takes back; empty when there is none.
    public ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// The name of the step that redo does again; empty when there is none.
    public ReadOnlyStringProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public void undo() {
        autosave.saveNow();
        background
                .register(database::undo)
                .onSuccess(step -> turned(step, "kit.undo.undone"))
                .start();
    }

    public void redo() {
        autosave.saveNow();
        background
                .register(database::redo)
                .onSuccess(step -> turned(step, "kit.undo.redone"))
                .start();
    }

    /// Told of every step taken back or done again, so that a screen can show the place it changed.
    public Subscription whenTurned(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void turned(Optional<Change> step, String key) {
        step.ifPresent(change -> {
            toasts.say(texts.get(key, name(change.label())));
            List.copyOf(listeners).forEach(listener -> listener.accept(change));
        });
    }

    private Steps steps() {
        return new Steps(
                database.undoable().map(this::name).orElse(""),
                database.redoable().map(this::name).orElse(""));
    }

    private String name(Label label) {
        return texts.get(label.key(), label.arguments().toArray());
    }

    private void show(Steps steps) {
        undoable.set(steps.undoable);
        redoable.set(steps.redoable);
    }

    private record Steps(String undoable, String redoable) {}
}
