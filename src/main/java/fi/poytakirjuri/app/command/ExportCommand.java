package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.exchange.bundle.BundleForm;
import fi.poytakirjuri.exchange.bundle.BundleOrder;
import fi.poytakirjuri.exchange.bundle.MeetingBundle;
import fi.poytakirjuri.exchange.file.FolderTaken;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `export FILE --meeting 3/2026 --kind muistio --out DIR`: writes one paper as PDF, or all of a meeting or a year, or
/// a kokouspaketti. The public ones unless the internal ones are asked for.
@Command(name = "export", description = "cli.export.about")
public final class ExportCommand extends RegisterCommand {
    private final PaperEngine engine;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.export.kind")
    private @Nullable String kind;

    @Option(names = "--all", descriptionKey = "cli.export.all")
    private boolean isAll;

    @Mixin
    private PaperChoice choice = new PaperChoice();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.out")
    private Path out = Path.of("");

    @Option(names = "--public", descriptionKey = "cli.export.public")
    private boolean isPublic;

    @Option(names = "--internal", descriptionKey = "cli.export.internal")
    private boolean isInternal;

    @Option(names = "--standard", paramLabel = "STANDARD", descriptionKey = "cli.export.standard")
    private @Nullable String standard;

    @Option(names = "--bundle", paramLabel = "FORM", descriptionKey = "cli.export.bundle")
    private @Nullable String bundle;

    public ExportCommand(Texts texts, PaperEngine engine, Clock clock) {
        super(texts, clock);
        this.engine = engine;
    }

    @Override
    void work(Database database) throws Stopped, IOException {
        if (isPublic && isInternal) throw Stopped.wrongWords(texts.get("cli.export.both"));
        var body = table(database);
        var orders = new PaperOrders(choice, database, body, audience(), LocalDate.now(clock), texts);
        var follows = standard(body);
        if (bundle != null) bundle(database, orders.one(kind()), form(bundle), follows);
        else if (isAll) for (var order : all(orders)) write(database, body, order, follows);
        else write(database, body, orders.one(kind()), follows);
    }

    private ExportKind kind() throws Stopped {
        var words = kind;
        if (isAll) throw Stopped.wrongWords(texts.get("cli.export.all.bundle"));
        if (words == null) throw Stopped.wrongWords(texts.get("cli.export.kind.missing", ExportKind.words()));
        return ExportKind.read(words)
                .orElseThrow(() -> Stopped.wrongWords(texts.get("cli.export.kind.unknown", words, ExportKind.words())));
    }

    private Iterable<PaperOrder> all(PaperOrders orders) throws Stopped {
        if (kind != null) throw Stopped.wrongWords(texts.get("cli.export.all.kind"));
        return orders.all();
    }

    private Audience audience() {
        return isInternal ? Audience.INTERNAL : Audience.PUBLIC;
    }

    private Standard standard(Body body) throws Stopped {
        return switch (standard) {
            case null -> Standard.of(body.settings());
            case "a2a-ua1" -> Standard.A2A_UA1;
            case "a4-ua2" -> Standard.A4_UA2;
            case String other -> throw Stopped.wrongWords(texts.get("cli.export.standard.unknown", other));
        };
    }

    private BundleForm form(String words) throws Stopped {
        return switch (words) {
            case "folder" -> BundleForm.FOLDER;
            case "pdf" -> BundleForm.PDF;
            default -> throw Stopped.wrongWords(texts.get("cli.export.bundle.unknown", words));
        };
    }

    private void write(Database database, Body body, PaperOrder order, Standard follows) throws Stopped, IOException {
        if (isPublic && isInternalOnly(order)) throw Stopped.wrongWords(texts.get("cli.export.internalOnly"));
        var whose = isInternalOnly(order) ? Audience.INTERNAL : audience();
        write(new PaperDesk(database, body.id(), texts).make(order, whose), follows);
    }

    private static boolean isInternalOnly(PaperOrder order) {
        return order instanceof PaperOrder.OfMeeting(var _, var paper) && paper.isInternal();
    }

    private void write(MadePaper made, Standard follows) throws IOException {
        var pages = engine.lay(made.paper());
        var file = out.resolve(made.fileName());
        Files.createDirectories(out);
        WholeFile.write(file, engine.pdf(pages, follows));
        out().println(texts.count("cli.export.written", pages.count(), file));
        new Remarks(texts, out())
                .leftOut(made.leftOut())
                .unknown(pages.missing().stream().map(Missing::character).toList());
    }

    private void bundle(Database database, PaperOrder order, BundleForm form, Standard follows)
            throws Stopped, IOException {
        if (!(order instanceof PaperOrder.OfMeeting(var meeting, var paper)) || paper.isInternal())
            throw Stopped.wrongWords(texts.get("cli.export.bundle.ofMeeting"));
        try {
            var made = new MeetingBundle(database, engine, texts)
                    .make(new BundleOrder(meeting, paper, audience(), follows, form), out);
            out().println(texts.count("cli.export.bundled", made.pages(), made.place()));
            if (form == BundleForm.FOLDER) for (var file : made.files()) out().println("  " + file);
            new Remarks(texts, out())
                    .leftOut(made.leftOut())
                    .apart(made.apart())
                    .unknown(made.unknown());
        } catch (FolderTaken taken) {
            throw Stopped.failed(texts.get("cli.publish.taken", taken.folder(), String.join(", ", taken.files())));
        }
    }
}
