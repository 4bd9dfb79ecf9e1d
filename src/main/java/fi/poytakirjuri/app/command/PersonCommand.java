package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.exchange.privacy.PersonFiles;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `person FILE --id 12 --out DIR`: writes everything that the register holds on one person, as PDF and as JSON.
@Command(name = "person", description = "cli.person.about")
public final class PersonCommand extends RegisterCommand {
    private final PaperEngine engine;

    @Option(names = "--id", required = true, paramLabel = "N", descriptionKey = "cli.person.id")
    private long id;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.out")
    private Path out = Path.of("");

    public PersonCommand(Texts texts, PaperEngine engine, Clock clock) {
        super(texts, clock);
        this.engine = engine;
    }

    @Override
    void work(Database database) throws Stopped, IOException {
        var files = new PersonFiles(database, table(database).id(), engine, texts)
                .write(id, LocalDate.now(clock), out)
                .orElseThrow(() -> Stopped.notFound(texts.get("cli.person.none", id)));
        for (var file : files) out().println(texts.get("cli.person.written", file));
    }
}
