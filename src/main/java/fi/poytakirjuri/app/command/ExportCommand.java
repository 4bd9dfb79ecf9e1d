package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.MeetingPapers;
import fi.poytakirjuri.document.paper.MemberListPaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.MemberList;
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
        if (wanted.ofMeeting().isEmpty()) memberList(database, body);
        else meetingPaper(database, body, wanted.ofMeeting().get());
    }

    private void meetingPaper(Database database, Body body, PaperKind paper) throws Stopped, IOException {
        var words = meeting;
        if (words == null) throw Stopped.wrongWords(texts.get("cli.meeting.missing"));
        var stores = new MeetingStores(database);
        var found = new MeetingChoice(stores.meetings(), body, texts).find(words);
        var minutes = stores.minutes().read(found.id()).orElseThrow();
        var made = MeetingPapers.paper(minutes, paper, audience(), texts);
        write(FileNames.paper(body, found, paper, audience(), texts), made.paper(), made.leftOut());
    }

    private void memberList(Database database, Body body) throws Stopped, IOException {
        var day = day();
        var list = MemberList.read(database, body.id(), day);
        var papers = new MemberListPaper(texts);
        var name = FileNames.paper(body, texts.get("paper.members.kind"), day, audience(), texts);
        switch (audience()) {
            case PUBLIC -> {
                var made = papers.forPublic(list);
                write(name, made.paper(), made.leftOut());
            }
            case INTERNAL -> write(name, papers.internal(list), List.of());
        }
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

    private void write(String name, Paper paper, List<String> leftOut) throws IOException {
        var pages = engine.lay(paper);
        var file = out.resolve(name);
        Files.createDirectories(out);
        WholeFile.write(file, engine.pdf(pages, Standard.A2A_UA1));
        out().println(texts.count("cli.export.written", pages.count(), file));
        new Remarks(texts, out()).leftOut(leftOut).unknown(characters(pages));
    }

    private static List<String> characters(Pages pages) {
        return pages.missing().stream().map(Missing::character).toList();
    }
}
