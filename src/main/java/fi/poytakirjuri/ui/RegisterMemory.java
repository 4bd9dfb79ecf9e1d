package fi.poytakirjuri.ui;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Prefs;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Remembers, for each register, which table and which place one was in. Kept beside the user's own settings, not in
/// the register, for looking around is no change of it.
public final class RegisterMemory {
    private final Prefs prefs;

    public RegisterMemory(Prefs prefs) {
        this.prefs = prefs;
    }

    public void remember(Database database, long bodyId, Place place) {
        prefs.put(name(database) + ".body", Long.toString(bodyId));
        prefs.put(name(database) + ".place." + bodyId, place.address());
    }

    /// The table shown last; 0 when there is none.
    public long body(Database database) {
        return prefs.number(name(database) + ".body").map(Double::longValue).orElse(0L);
    }

    /// The place one was in last; the first room for a register never seen.
    public Place place(Database database, long bodyId) {
        return prefs.get(name(database) + ".place." + bodyId)
                .flatMap(Place::read)
                .orElse(Place.dashboard());
    }

    /// A short name from the file's path, which itself may hold any character.
    private static String name(Database database) {
        var path = database.file().toString().getBytes(StandardCharsets.UTF_8);
        return "register." + UUID.nameUUIDFromBytes(path);
    }
}
