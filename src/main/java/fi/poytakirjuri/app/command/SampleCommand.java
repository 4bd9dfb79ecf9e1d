package fi.poytakirjuri.app.command;

import fi.poytakirjuri.exchange.sample.SampleRegister;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.OpeningTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sample FILE`: makes the sample register into a new file; one that exists is left alone.
@Command(name = "sample", description = "cli.sample.about")
public final class SampleCommand implements Callable<Integer> {
    private final Texts texts;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.sample.file")
    private Path file = Path.of("");

    @Option(names = "--help", usageHelp = true, descriptionKey = "cli.help")
    private boolean isHelpAsked;

    @Spec
    private @Nullable CommandSpec spec;

    public SampleCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("Not run from a command line");
        var line = spec.commandLine();
        if (Files.exists(file)) {
            line.getErr().println(texts.get("cli.sample.exists", file));
            return ExitCode.FAILED;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SampleRegister.make(file);
        } catch (IOException e) {
            line.getErr().println(WriteTrouble.sentence(e, texts));
            return ExitCode.FAILED;
        } catch (OpeningTrouble e) {
            line.getErr().println(texts.get("cli.write.failedAt", file));
            return ExitCode.FAILED;
        }
        line.getOut().println(texts.get("cli.sample.made", file));
        return ExitCode.OK;
    }
}
