package fi.poytakirjuri.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `example DIR`: what plain `mvn` runs. Makes the sample register into a folder and opens it.
@Command(name = "example", description = "cli.example.about")
public final class ExampleCommand implements Callable<Integer> {
    private final ToIntFunction<Path> example;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.example.folder")
    private Path folder = Path.of("");

    /// @param example does it and tells the exit code
    public ExampleCommand(ToIntFunction<Path> example) {
        this.example = example;
    }

    @Override
    public Integer call() {
        return example.applyAsInt(folder);
    }
}
