package fi.poytakirjuri.app;

import fi.poytakirjuri.app.command.ExitCode;
import fi.poytakirjuri.exchange.sample.SampleRegister;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.ui.welcome.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What plain `mvn` does: takes the sample register made before, or makes it, and opens it in the program's window.
/// Where no window can be opened it does the main job without one.
final class ExampleRun {
    private static final String REGISTER = "esimerkki.poyta";

    private final Texts texts;
    private final PrintWriter out;
    private final ToIntFunction<@Nullable Path> window;
    private final ToIntFunction<List<String>> command;

    /// @param window opens the window; [ExitCode#FAILED] when there can be none, and then it has said why
    /// @param command runs another of the program's commands
    ExampleRun(
            Texts texts, PrintWriter out, ToIntFunction<@Nullable Path> window, ToIntFunction<List<String>> command) {
        this.texts = texts;
        this.out = out;
        this.window = window;
        this.command = command;
    }

    int run(Path folder) {
        try {
            var register = register(folder);
            return window.applyAsInt(register) == ExitCode.OK ? ExitCode.OK : withoutWindow(register, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OpeningTrouble trouble) {
            out.println(Trouble.of(trouble.kind(), trouble.file(), texts).inOneLine());
            return ExitCode.CANNOT_OPEN;
        }
    }

    /// The main job by the program's own commands, every kind of paper once; each tells what it made.
    private int withoutWindow(Path register, Path folder) {
        out.println(texts.get("cli.example.made", register));
        return Stream.of(
                        "export --kind jasenluettelo --date 21.4.2026",
                        "export --kind esityslista --meeting 4/2026",
                        "export --kind ajolista --meeting 4/2026",
                        "export --kind muistio --meeting 3/2026",
                        "export --kind poytakirja --meeting 1/2025",
                        "export --kind ote --meeting 1/2025 --item 4",
                        "export --kind keskustelupohja --meeting 17.4.2019",
                        "export --kind tyonjako --date 21.4.2026",
                        "export --kind kokousaikataulu --year 2026",
                        "export --kind vuosikertomus --year 2026",
                        "export --kind muistio --meeting 3/2026 --bundle pdf",
                        "publish --meeting 3/2026")
                .mapToInt(words -> command.applyAsInt(on(register, folder, words)))
                .max()
                .orElse(ExitCode.OK);
    }

    /// A command's words with the register it reads and the folder it writes to.
    private static List<String> on(Path register, Path folder, String words) {
        var all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of(register.toString(), "--out", folder.toString()));
        return all;
    }

    private static Path register(Path folder) throws IOException, OpeningTrouble {
        Files.createDirectories(folder);
        var register = folder.resolve(REGISTER);
        if (!opens(register)) {
            Files.deleteIfExists(register);
            SampleRegister.make(register);
        }
        return register;
    }

    /// What does not open is made anew, for it is only the sample; one that is in use is left alone.
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
