package fi.poytakirjuri.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `poytakirjuri [FILE]`: opens the program's window, with a register when one is named.
@Command(name = "poytakirjuri", description = "cli.open.about", versionProvider = Version.class)
public final class OpenCommand implements Callable<Integer> {
    private final ToIntFunction<@Nullable Path> window;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.open.file")
    private @Nullable Path file;

    @Option(names = "--help", usageHelp = true, descriptionKey = "cli.help")
    private boolean isHelpAsked;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.version")
    private boolean isVersionAsked;

    /// @param window opens the window, waits until it is closed and tells the exit code
    public OpenCommand(ToIntFunction<@Nullable Path> window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.applyAsInt(file);
    }
}
