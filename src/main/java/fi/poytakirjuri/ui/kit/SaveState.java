package fi.poytakirjuri.ui.kit;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whether everything typed is on disk. "Saved" is said only after a commit.
public final class SaveState {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Untouched());
    private final Set<Object> unsaved = new HashSet<>();
    private final Set<Object> failed = new HashSet<>();

    public SaveState(Clock clock, Changes changes) {
        this.clock = clock;
        changes.listen(_ -> committed());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Something in this field is not yet on disk.
    void typing(Object field) {
        unsaved.add(field);
        tell();
    }

    /// This field's words could not be saved; they are still in it.
    void failed(Object field) {
        unsaved.add(field);
        failed.add(field);
        tell();
    }

    /// This field's words are on disk.
    void saved(Object field) {
        unsaved.remove(field);
        failed.remove(field);
        committed();
    }

    private void committed() {
        if (unsaved.isEmpty()) state.set(new State.Saved(LocalTime.now(clock)));
        else tell();
    }

    private void tell() {
        if (!failed.isEmpty()) state.set(new State.Failed());
        else if (!unsaved.isEmpty()) state.set(new State.Pending());
    }

    public sealed interface State {
        /// Nothing has been written since the register was opened.
        record Untouched() implements State {}

        /// Something typed waits for its moment.
        record Pending() implements State {}

        /// All is on disk.
        record Saved(LocalTime at) implements State {}

        /// Something could not be written; it is still on the screen.
        record Failed() implements State {}
    }
}
