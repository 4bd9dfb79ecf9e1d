package fi.poytakirjuri.app;

import fi.poytakirjuri.app.command.CalendarCommand;
import fi.poytakirjuri.app.command.CheckCommand;
import fi.poytakirjuri.app.command.ExampleCommand;
import fi.poytakirjuri.app.command.ExportCommand;
import fi.poytakirjuri.app.command.ImportCandidatesCommand;
import fi.poytakirjuri.app.command.InviteCommand;
import fi.poytakirjuri.app.command.OpenCommand;
import fi.poytakirjuri.app.command.PersonCommand;
import fi.poytakirjuri.app.command.PublishCommand;
import fi.poytakirjuri.app.command.RosterCommand;
import fi.poytakirjuri.app.command.SampleCommand;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.language.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Every `new` of a service that needs no window; [WindowWiring] has those that do.
final class Wiring {
    private final Folders folders;
    private final Texts texts;
    private final PrintWriter out;
    private final Clock clock;
    private final PaperEngine papers = new PaperEngine();

    Wiring(Folders folders, Texts texts, PrintWriter out, Clock clock) {
        this.folders = folders;
        this.texts = texts;
        this.out = out;
        this.clock = clock;
    }

    CommandLine commandLine() {
        var line = new Commands(texts)
                .join(
                        new OpenCommand(this::openWindow),
                        new ExampleCommand(folder -> example().run(folder)),
                        new SampleCommand(texts),
                        new ExportCommand(texts, papers, clock),
                        new CalendarCommand(texts, papers, clock),
                        new InviteCommand(texts, papers, clock),
                        new PublishCommand(texts, papers, clock),
                        new RosterCommand(texts, clock),
                        new PersonCommand(texts, papers, clock),
                        new CheckCommand(texts, clock),
                        new ImportCandidatesCommand(texts, clock));
        line.setOut(out);
        return line;
    }

    private ExampleRun example() {
        return new ExampleRun(
                texts, out, this::openWindow, words -> commandLine().execute(words.toArray(new String[0])));
    }

    /// Waits until the window is closed.
    private int openWindow(@Nullable Path register) {
        return new Window(folders, texts, out).open(register);
    }
}
