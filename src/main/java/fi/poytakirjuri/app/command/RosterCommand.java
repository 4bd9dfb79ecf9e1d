package fi.poytakirjuri.app.command;

import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.exchange.roster.RosterColumn;
import fi.poytakirjuri.exchange.roster.RosterDay;
import fi.poytakirjuri.exchange.roster.RosterFormat;
import fi.poytakirjuri.exchange.roster.RosterWriter;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `roster FILE --date D --format csv|xlsx|vcf|json --out F`: writes the members of a day into one file, with all that
/// is known of them or with what each has allowed to be published.
@Command(name = "roster", description = "cli.roster.about")
public final class RosterCommand extends RegisterCommand {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.roster.date")
    private @Nullable String date;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.roster.format")
    private @Nullable String format;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.roster.out")
    private Path out = Path.of("");

    @Option(names = "--public", descriptionKey = "cli.roster.public")
    private boolean isPublic;

    public RosterCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    void work(Database database) throws Stopped, IOException {
        var as = format();
        var roster = RosterDay.read(database, table(database).id(), day(), isPublic);
        var columns = isPublic ? RosterColumn.forEveryone() : RosterColumn.all();
        var file = out.toAbsolutePath();
        WholeFile.write(file, new RosterWriter(texts).write(roster.entries(), columns, as));
        out().println(texts.count("cli.roster.written", roster.entries().size(), file));
        if (!roster.unnamed().isEmpty())
            out().println(texts.get("cli.roster.unnamed", String.join(", ", roster.unnamed())));
        if (roster.withoutContact() > 0)
            out().println(texts.count("cli.roster.withoutContact", roster.withoutContact()));
    }

    private LocalDate day() throws Stopped {
        var words = date;
        var today = LocalDate.now(clock);
        if (words == null) return today;
        return Reading.date(words, today).orElseThrow(() -> Stopped.wrongWords(texts.get("cli.date.unread", words)));
    }

    /// As it was asked for, or by the file's ending.
    private RosterFormat format() throws Stopped {
        var name = String.valueOf(out.getFileName());
        var wanted = (format == null ? name.substring(name.lastIndexOf('.') + 1) : format).toLowerCase(Locale.ROOT);
        return Arrays.stream(RosterFormat.values())
                .filter(each -> each.ending().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Stopped.wrongWords(texts.get("cli.roster.format.unknown", wanted)));
    }
}
