package fi.poytakirjuri.app;

import fi.poytakirjuri.app.command.ExitCode;
import fi.poytakirjuri.exchange.sample.SampleRegister;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What plain `mvn` does: makes the sample register, or takes the one made before, and opens it in the program's
/// window.
final class ExampleRun {
    private static final String REGISTER = "esimerkki.poyta";

    private final Texts texts;
    private final PrintWriter out;
    private final ToIntFunction<@Nullable Path> window;

    ExampleRun(Texts texts, PrintWriter out, Display display, ToIntFunction<@Nullable Path> window) {
        this.texts = texts;
        this.out = out;
        this.window = window;
    }

    int run(Path folder) {
        var register = folder.resolve(REGISTER);
        try {
            Files.createDirectories(folder);
            if (!opens(register)) {
                Files.deleteIfExists(register);
                SampleRegister.make(register);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OpeningTrouble trouble) {
            out.println(texts.get("cli.open.failed", register, texts.of("app.happened", trouble.kind())));
            return ExitCode.CANNOT_OPEN;
        }
        return window.applyAsInt(register);
    }

    private static boolean opens(Path register) throws OpeningTrouble {
        if (!Files.exists(register)) return false;
        try (var _ = Database.open(register, Clock.systemDefaultZone())) {
            return true;
        } catch (OpeningTrouble trouble) {
            if (trouble.kind() == OpeningTrouble.Kind.IN_USE) throw trouble;
            return false;
        }
    }
}
