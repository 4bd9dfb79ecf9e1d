package fi.poytakirjuri.app;

import fi.poytakirjuri.app.command.ExitCode;
import fi.poytakirjuri.language.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Starts JavaFX and waits until the program's window is closed.
final class Window {
    private final Folders folders;
    private final Texts texts;
    private final PrintWriter out;

    Window(Folders folders, Texts texts, PrintWriter out) {
        this.folders = folders;
        this.texts = texts;
        this.out = out;
    }

    /// @return an exit code; [ExitCode#FAILED] when no window could be opened, and then a sentence said why
    int open(@Nullable Path register) {
        switch (Display.here()) {
            case READY -> {}
            case NO_DISPLAY -> {
                return cannot(texts.get("cli.window.noDisplay"));
            }
            case NO_GTK -> {
                return cannot(texts.get("cli.window.noGtk"));
            }
        }
        var closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> begin(register, closed));
        } catch (RuntimeException | LinkageError noWindows) {
            LoggerFactory.getLogger(Window.class).error("JavaFX did not start", noWindows);
            return cannot(texts.get("cli.window.noStart"));
        }
        return await(closed);
    }

    private void begin(@Nullable Path register, CountDownLatch closed) {
        Platform.setImplicitExit(false);
        var wiring = new WindowWiring(folders, texts, Clock.systemDefaultZone());
        wiring.start(register, () -> {
            // Off this thread, for closing waits for what is being written.
            Thread.ofPlatform().name("closing").start(() -> {
                wiring.close();
                closed.countDown();
            });
        });
    }

    private static int await(CountDownLatch closed) {
        try {
            closed.await();
            Platform.exit();
            return ExitCode.OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private int cannot(String why) {
        out.println(why);
        return ExitCode.FAILED;
    }
}
