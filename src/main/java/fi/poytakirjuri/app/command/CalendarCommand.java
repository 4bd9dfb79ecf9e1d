package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.exchange.year.YearFiles;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `calendar FILE --year 2026 --out DIR`: writes a year's meetings as one calendar file and as the schedule.
@Command(name = "calendar", description = "cli.calendar.about")
public final class CalendarCommand extends RegisterCommand {
    private final PaperEngine engine;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.calendar.year")
    private @Nullable Integer year;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.out")
    private Path out = Path.of("");

    public CalendarCommand(Texts texts, PaperEngine engine, Clock clock) {
        super(texts, clock);
        this.engine = engine;
    }

    @Override
    void work(Database database) throws Stopped, IOException {
        var body = table(database);
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        var papers =
                new PaperFiles(new PaperDesk(database, body.id(), texts), new BodyStore(database), body.id(), engine);
        var written = new YearFiles(database, body.id(), papers, texts)
                .write(out, wanted, clock.instant())
                .orElseThrow(() -> Stopped.notFound(texts.get("cli.calendar.none", body.calledName(), wanted)));
        out().println(texts.count("cli.calendar.written", written.meetings(), written.calendar()));
        out().println(texts.get("cli.calendar.paper", written.paper()));
        new Remarks(texts, out()).leftOut(written.leftOut());
    }
}
