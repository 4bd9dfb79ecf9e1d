package fi.poytakirjuri.ui.kit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Opens by the system's own command. Asked apart from the screen's thread, for a slow disk must not stop it.
public final class SystemOpener implements Opener {
    private final Background background;

    public SystemOpener(Background background) {
        this.background = background;
    }

    @Override
    public void open(Path fileOrFolder) {
        start(fileOrFolder.toAbsolutePath().toString());
    }

    @Override
    public void browse(URI address) {
        start(address.toString());
    }

    private void start(String what) {
        background
                .apart(() -> {
                    new ProcessBuilder(command(what))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
                })
                .onError(IOException.class, e -> Log.of(SystemOpener.class).warn("Nothing to open with", e))
                .start();
    }

    private static List<String> command(String what) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) return List.of("rundll32", "url.dll,FileProtocolHandler", what);
        return List.of(system.contains("mac") ? "open" : "xdg-open", what);
    }
}
