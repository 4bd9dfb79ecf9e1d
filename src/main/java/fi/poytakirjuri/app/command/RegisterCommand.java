package fi.poytakirjuri.app.command;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.db.RegisterCopy;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.welcome.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command that works with a register. Most only read, and never change it: they work on a copy.
abstract class RegisterCommand implements Callable<Integer> {
    final Texts texts;
    final Clock clock;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.register")
    private Path file = Path.of("");

    @Option(names = "--table", paramLabel = "NAME", descriptionKey = "cli.table")
    private @Nullable String table;

    @Option(names = "--help", usageHelp = true, descriptionKey = "cli.help")
    private boolean isHelpAsked;

    @Spec
    private @Nullable CommandSpec spec;

    RegisterCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public final Integer call() {
        try {
            if (isWriting()) workOnTheRegister();
            else workOnACopy();
            return ExitCode.OK;
        } catch (OpeningTrouble trouble) {
            err().println(Trouble.of(trouble.kind(), file, texts).inOneLine());
            return ExitCode.CANNOT_OPEN;
        } catch (Stopped stopped) {
            err().println(stopped.sentence());
            return stopped.exitCode();
        } catch (IOException e) {
            err().println(WriteTrouble.sentence(e, texts));
            return ExitCode.FAILED;
        }
    }

    private void workOnACopy() throws OpeningTrouble, Stopped, IOException {
        try (var copy = RegisterCopy.of(file, clock)) {
            work(copy.database());
        }
    }

    /// Refused while the register is open in a window, which would not know what changed beneath it.
    private void workOnTheRegister() throws OpeningTrouble, Stopped, IOException {
        try (var database = Database.open(file, clock)) {
            work(database);
        }
    }

    /// Whether the register itself is changed.
    boolean isWriting() {
        return false;
    }

    abstract void work(Database database) throws Stopped, IOException;

    /// The table that was named, by its official or short name; the only one needs no naming.
    final Body table(Database database) throws Stopped {
        var bodies = new BodyStore(database).bodies();
        var names = bodies.stream().map(Body::calledName).collect(Collectors.joining(", "));
        var wanted = table;
        if (wanted == null) {
            if (bodies.size() == 1) return bodies.getFirst();
            throw bodies.isEmpty()
                    ? Stopped.notFound(texts.get("cli.table.none"))
                    : Stopped.wrongWords(texts.get("cli.table.which", names));
        }
        return bodies.stream()
                .filter(body -> wanted.equalsIgnoreCase(body.name()) || wanted.equalsIgnoreCase(body.shortName()))
                .findFirst()
                .orElseThrow(() -> Stopped.notFound(texts.get("cli.table.unknown", wanted, names)));
    }

    /// The register itself, not the copy that is read.
    final Path file() {
        return file;
    }

    final boolean isTableNamed() {
        return table != null;
    }

    final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) throw new IllegalStateException("Not run from a command line");
        return spec;
    }
}
