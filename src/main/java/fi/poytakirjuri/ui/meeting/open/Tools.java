package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Autosave;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Opener;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.Toasts;
import fi.poytakirjuri.ui.kit.Undo;
import java.time.Clock;
import java.time.LocalDate;

/// What every view of the room works with.
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
        Opener opener) {

    public Buttons buttons() {
        return new Buttons(texts);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Says that something is gone and how it comes back.
    public void sayUndoable(String words) {
        toasts.say(words, texts.get("meeting.undo"), undo::undo);
    }
}
