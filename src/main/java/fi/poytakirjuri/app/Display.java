package fi.poytakirjuri.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Whether a window can be opened here at all, asked without touching JavaFX.
enum Display {
    READY,
    /// No screen: a server, a container, a build.
    NO_DISPLAY,
    /// A screen, but not the library that JavaFX draws windows with on Linux.
    NO_GTK;

    static Display here() {
        var isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (!isLinux || "Headless".equals(System.getProperty("glass.platform"))) return READY;
        return of(System.getenv(), Display::hasLibrary);
    }

    static Display of(Map<String, String> environment, Predicate<String> hasLibrary) {
        var x = environment.getOrDefault("DISPLAY", "");
        var wayland = environment.getOrDefault("WAYLAND_DISPLAY", "");
        if (x.isEmpty() && wayland.isEmpty()) return NO_DISPLAY;
        return hasLibrary.test("libgtk-3.so.0") ? READY : NO_GTK;
    }

    private static boolean hasLibrary(String name) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
