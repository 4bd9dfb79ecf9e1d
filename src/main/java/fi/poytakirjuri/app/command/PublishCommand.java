package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.exchange.file.FolderTaken;
import fi.poytakirjuri.exchange.publish.PublishingFolder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `publish FILE --meeting 3/2026 --out DIR`: makes the folder from which the meeting is published.
@Command(name = "publish", description = "cli.publish.about")
public final class PublishCommand extends RegisterCommand {
    private final PaperEngine engine;

    @Option(names = "--meeting", required = true, paramLabel = "N/YEAR", descriptionKey = "cli.meeting")
    private String meeting = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.out")
    private Path out = Path.of("");

    public PublishCommand(Texts texts, PaperEngine engine, Clock clock) {
        super(texts, clock);
        this.engine = engine;
    }

    @Override
    void work(Database database) throws Stopped, IOException {
        var stores = new MeetingStores(database);
        var found = new MeetingChoice(stores.meetings(), table(database), LocalDate.now(clock), texts).find(meeting);
        try {
            var made = new PublishingFolder(stores.published(), engine, texts).make(found.id(), out);
            out().println(texts.get("cli.publish.made", made.folder()));
            for (var file : made.files()) out().println("  " + file);
            new Remarks(texts, out())
                    .leftOut(made.leftOut())
                    .missing(made.missing())
                    .unknown(made.unknown());
        } catch (FolderTaken taken) {
            throw Stopped.failed(texts.get("cli.publish.taken", taken.folder(), String.join(", ", taken.files())));
        }
    }
}
