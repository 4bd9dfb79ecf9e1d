package fi.poytakirjuri.app.command;

import fi.poytakirjuri.exchange.nomination.CandidateIntake;
import fi.poytakirjuri.exchange.nomination.ColumnMapping;
import fi.poytakirjuri.exchange.nomination.IncomingSheet;
import fi.poytakirjuri.exchange.nomination.Proposal;
import fi.poytakirjuri.exchange.nomination.Proposals;
import fi.poytakirjuri.exchange.sheet.SheetTrouble;
import fi.poytakirjuri.exchange.sheet.SheetWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.CandidateImportStore;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.SectorStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import-candidates FILE CSV --round ID`: takes the new proposals of a table into a round, and tells what to look at.
/// With `--dry-run` it only tells.
@Command(name = "import-candidates", description = "cli.import.about")
public final class ImportCandidatesCommand extends RegisterCommand {
    @Parameters(index = "1", paramLabel = "CSV", descriptionKey = "cli.import.sheet")
    private Path sheet = Path.of("");

    @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.export.round")
    private @Nullable Long round;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean isDryRun;

    @Option(names = "--json", descriptionKey = "cli.check.machine")
    private boolean isJson;

    public ImportCandidatesCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    boolean isWriting() {
        return !isDryRun;
    }

    @Override
    void work(Database database) throws Stopped {
        var rounds = new RoundStore(database);
        var intake = new CandidateIntake(
                rounds, new CandidateStore(database), new CandidateImportStore(database), new SectorStore(database));
        var into = intake.round(new RoundChoice(rounds, texts).of(table(database), round))
                .orElseThrow();
        var incoming = incoming();
        var mapping = ColumnMapping.of(incoming.sheet().header(), into.remembered());
        var proposals = new Proposals(into, texts.dates()).read(incoming.sheet(), mapping);
        var chosen = proposals.stream().filter(Proposal::isNew).toList();
        var told = new ToldProposals(texts, out(), into, incoming, proposals, isDryRun);
        if (!isDryRun) intake.takeIn(into, incoming, mapping, chosen, LocalDateTime.now(clock));
        if (isJson) told.json();
        else told.lines();
    }

    private IncomingSheet incoming() throws Stopped {
        try {
            return IncomingSheet.file(sheet);
        } catch (SheetTrouble broken) {
            throw Stopped.failed(sheet + ": " + new SheetWords(texts).trouble(broken));
        } catch (IOException unreadable) {
            throw Stopped.failed(texts.get("cli.import.unreadable", sheet));
        }
    }
}
