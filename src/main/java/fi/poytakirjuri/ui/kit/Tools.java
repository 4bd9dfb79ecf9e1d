package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import java.time.Clock;
import java.time.LocalDate;

/// What every screen works with.
public record Tools(
        Texts texts,
        Clock clock,
        Background background,
        Changes changes,
        Autosave autosave,
        Undo undo,
        Toasts toasts,
        Navigation navigation,
        Prefs prefs,
        FileChoice files,
        Opener opener,
        Remarks remarks) {
    /// Tools for a place where nothing is checked.
    public Tools(
            Texts texts,
            Clock clock,
            Background background,
            Changes changes,
            Autosave autosave,
            Undo undo,
            Toasts toasts,
            Navigation navigation,
            Prefs prefs,
            FileChoice files,
            Opener opener) {
        this(
                texts,
                clock,
                background,
                changes,
                autosave,
                undo,
                toasts,
                navigation,
                prefs,
                files,
                opener,
                new Remarks());
    }

    public Buttons buttons() {
        return new Buttons(texts);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Says that something is gone and how it comes back.
    public void sayUndoable(String words) {
        toasts.say(words, texts.get("kit.undo.button"), undo::undo);
    }
}
