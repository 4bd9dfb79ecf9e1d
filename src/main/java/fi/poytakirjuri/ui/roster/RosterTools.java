package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Autosave;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Opener;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Toasts;
import fi.poytakirjuri.ui.kit.Undo;
import java.time.Clock;

/// What the room's views work with.
public record RosterTools(
        Database database,
        long bodyId,
        Texts texts,
        Clock clock,
        Background background,
        Changes changes,
        Autosave autosave,
        Undo undo,
        Toasts toasts,
        Navigation navigation,
        Prefs prefs,
        Questions questions,
        FileChoice files,
        Opener opener) {
    Buttons buttons() {
        return new Buttons(texts);
    }

    /// Says that something is gone and how it comes back.
    void sayUndoable(String words) {
        toasts.say(words, texts.get("roster.undo"), undo::undo);
    }
}
