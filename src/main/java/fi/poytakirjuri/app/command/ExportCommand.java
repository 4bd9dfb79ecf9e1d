package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.table.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `export FILE --meeting 3/2026 --kind muistio --out DIR`: writes one paper as PDF. The public one unless the
/// internal one is asked for.
@Command(name = "export", description = "cli.export.about")
public final class ExportCommand extends RegisterCommand {
    private final PaperEngine engine;

    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "cli.export.kind")
    private String kind = "";

    @Option(names = "--meeting", paramLabel = "N/YEAR", descriptionKey = "cli.meeting")
    private @Nullable String meeting;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.export.date")
    private @Nullable String date;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.out")
    private Path out = Path.of("");

    @Option(names = "--public", descriptionKey = "cli.export.public")
    private boolean isPublic;

    @Option(names = "--internal", descriptionKey = "cli.export.internal")
    private boolean isInternal;

    public ExportCommand(Texts texts, PaperEngine engine) {
        super(texts);
        this.engine = engine;
    }

    @Override
    void work(Database database) throws Stopped, IOException {
        var wanted = ExportKind.read(kind)
                .orElseThrow(() -> Stopped.wrongWords(texts.get("cli.export.kind.unknown", kind, ExportKind.words())));
        if (isPublic && isInternal) throw Stopped.wrongWords(texts.get("cli.export.both"));
        var body = table(database);
        var made = new PaperDesk(database, body.id(), texts).make(order(wanted, database, body), audience());
        write(made);
    }

    private PaperOrder order(ExportKind wanted, Database database, Body body) throws Stopped {
        if (wanted.ofMeeting().isEmpty()) return new PaperOrder.Members(day());
        var words = meeting;
        if (words == null) throw Stopped.wrongWords(texts.get("cli.meeting.missing"));
        var found = new MeetingChoice(new MeetingStore(database), body, texts).find(words);
        return new PaperOrder.OfMeeting(found.id(), wanted.ofMeeting().get());
    }

    private Audience audience() {
        return isInternal ? Audience.INTERNAL : Audience.PUBLIC;
    }

    private LocalDate day() throws Stopped {
        var words = date;
        var today = LocalDate.now();
        return words == null
                ? today
                : Reading.date(words, today).orElseThrow(() -> Stopped.wrongWords(texts.get("cli.date.unread", words)));
    }

    private void write(MadePaper made) throws IOException {
        var pages = engine.lay(made.paper());
        var file = out.resolve(made.fileName());
        Files.createDirectories(out);
        WholeFile.write(file, engine.pdf(pages, Standard.A2A_UA1));
        out().println(texts.count("cli.export.written", pages.count(), file));
        new Remarks(texts, out()).leftOut(made.leftOut()).unknown(characters(pages));
    }

    private static List<String> characters(Pages pages) {
        return pages.missing().stream().map(Missing::character).toList();
    }
}
