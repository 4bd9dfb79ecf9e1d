package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Saves what is typed by itself: at most a second after the last key, and when the field or the screen is left.
/// What cannot be saved stays in its field, says why, and is tried again.
public final class Autosave {
    private final Background background;
    private final SaveState state;
    private final Texts texts;
    private final Set<AutosavedField> fields = Collections.newSetFromMap(new WeakHashMap<>());

    public Autosave(Background background, SaveState state, Texts texts) {
        this.background = background;
        this.state = state;
        this.texts = texts;
    }

    /// Takes care of a text control from now on; show it something by [AutosavedField#show].
    public AutosavedField field(TextInputControl control) {
        var field = new AutosavedField(control, background, state, texts);
        fields.add(field);
        return field;
    }

    /// Starts saving everything unsaved. What is asked of the register after this sees it saved.
    public void saveNow() {
        List.copyOf(fields).forEach(AutosavedField::saveNow);
    }

    /// Saves everything and then, on the screen's thread, tells whether anything is still unsaved.
    public void saveAll(Runnable whenSaved, Runnable whenNot) {
        saveNow();
        background
                .register(() -> {})
                .onSuccess(() -> (isAllSaved() ? whenSaved : whenNot).run())
                .start();
    }

    /// Takes back or does again the last typing in a field that is not saved yet, as its own keys do.
    ///
    /// @param focused where the caret is
    /// @return false where nothing is unsaved: there the step is the register's
    public boolean turnTyping(@Nullable Node focused, Consumer<TextInputControl> turn) {
        for (var field : List.copyOf(fields))
            if (field.isUnsavedIn(focused)) {
                turn.accept((TextInputControl) focused);
                return true;
            }
        return false;
    }

    /// Whether nothing typed is missing from the disk.
    public boolean isAllSaved() {
        return fields.stream().noneMatch(AutosavedField::isUnsaved);
    }
}
