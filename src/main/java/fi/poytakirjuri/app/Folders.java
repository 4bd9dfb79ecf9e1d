package fi.poytakirjuri.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its own things, by the habits of the system. Registers are the user's and live where she
/// likes.
///
/// @param settings  what the program remembers of its user
/// @param state     the log and the sample register
/// @param documents where a new register is offered a place
record Folders(Path settings, Path state, Path documents) {
    /// The system properties `poytakirjuri.settings` and `poytakirjuri.state` go before the system's habits.
    static Folders ofThisUser() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var usual = of(system, home, System.getenv());
        return new Folders(
                asked("poytakirjuri.settings", usual.settings),
                asked("poytakirjuri.state", usual.state),
                usual.documents);
    }

    static Folders of(String system, Path home, Map<String, String> environment) {
        var documents = home.resolve("Documents");
        if (system.contains("win")) {
            var own = from(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
                    .resolve("Poytakirjuri");
            return new Folders(own, own, documents);
        }
        if (system.contains("mac")) {
            var own = home.resolve("Library/Application Support/Poytakirjuri");
            return new Folders(own, own, documents);
        }
        return new Folders(
                from(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve("poytakirjuri"),
                from(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"))
                        .resolve("poytakirjuri"),
                documents);
    }

    Path prefs() {
        return settings.resolve("asetukset");
    }

    Path log() {
        return state.resolve("loki");
    }

    Path sample() {
        return state.resolve("esimerkki.poyta");
    }

    private static Path asked(String property, Path usual) {
        return from(System.getProperty(property), usual);
    }

    private static Path from(@Nullable String path, Path otherwise) {
        return path == null || path.isBlank() ? otherwise : Path.of(path);
    }
}
