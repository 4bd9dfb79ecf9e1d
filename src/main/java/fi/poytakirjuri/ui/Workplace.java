package fi.poytakirjuri.ui;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.ui.kit.Autosave;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.SaveState;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Toasts;
import fi.poytakirjuri.ui.kit.Undo;
import java.util.List;
import java.util.Optional;

/// An open register turned to one of its tables, with the screens made for it.
///
/// @param bodies   all tables of the register
/// @param isSample whether it is the sample, which may be thrown away
/// @param screens  in the order of the navigation
public record Workplace(
        Database database,
        Body body,
        List<Body> bodies,
        boolean isSample,
        Changes changes,
        Autosave autosave,
        SaveState saveState,
        Undo undo,
        Toasts toasts,
        Navigation navigation,
        List<Screen> screens) {
    public Workplace {
        bodies = List.copyOf(bodies);
        screens = List.copyOf(screens);
    }

    Optional<Screen> screen(Room room) {
        return screens.stream().filter(s -> s.room() == room).findFirst();
    }
}
