package fi.poytakirjuri.ui.welcome;

import fi.poytakirjuri.ui.kit.Prefs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The registers opened lately, the latest first.
public final class RecentRegisters {
    private static final String NAME = "recent";
    private static final String LAST_OPEN = "last.open";
    private static final int REMEMBERED = 8;

    private final Prefs prefs;

    public RecentRegisters(Prefs prefs) {
        this.prefs = prefs;
    }

    /// Those that still exist.
    public List<Path> list() {
        return prefs.list(NAME).stream().map(Path::of).filter(Files::exists).toList();
    }

    public void opened(Path file) {
        var files = new ArrayList<>(prefs.list(NAME));
        files.remove(file.toString());
        files.addFirst(file.toString());
        prefs.put(NAME, files.subList(0, Math.min(files.size(), REMEMBERED)));
        prefs.put(LAST_OPEN, file.toString());
    }

    public void forget(Path file) {
        var files = new ArrayList<>(prefs.list(NAME));
        files.remove(file.toString());
        prefs.put(NAME, files);
    }

    /// Closed by the user, so that the next start begins with the welcome.
    public void closed() {
        prefs.put(LAST_OPEN, "");
    }

    /// The register that was open when the program ended.
    public Optional<Path> lastOpen() {
        return prefs.get(LAST_OPEN).filter(p -> !p.isEmpty()).map(Path::of).filter(Files::exists);
    }
}
