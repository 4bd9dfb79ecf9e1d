package fi.poytakirjuri.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check FILE`: tells what in the register should be looked at, of one table or of all. Findings are no failure.
@Command(name = "check", description = "cli.check.about")
public final class CheckCommand extends RegisterCommand {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.check.date")
    private @Nullable String date;

    @Option(names = "--json", descriptionKey = "cli.check.machine")
    private boolean isJson;

    public CheckCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    void work(Database database) throws Stopped {
        var words = date;
        var today = LocalDate.now(clock);
        var day = words == null
                ? today
                : Reading.date(words, today).orElseThrow(() -> Stopped.wrongWords(texts.get("cli.date.unread", words)));
        var bodies = isTableNamed() ? List.of(table(database)) : new BodyStore(database).bodies();
        var checks = new MeetingStores(database).checks(file());
        var findings = new ArrayList<Found>();
        for (var body : bodies)
            for (var finding : checks.findings(body.id(), day)) findings.add(new Found(body, finding));
        if (isJson) json(findings);
        else lines(findings);
    }

    private void lines(List<Found> findings) {
        for (var found : findings)
            out().println(texts.get(
                    "cli.check.finding",
                    texts.of("check", found.finding.severity()),
                    found.finding.check().code(),
                    found.finding.message(texts)));
        out().println(
                        findings.isEmpty()
                                ? texts.get("cli.check.nothing")
                                : texts.count("cli.check.found", findings.size()));
    }

    private void json(List<Found> findings) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var found : findings)
            all.addObject()
                    .put("poyta", found.body.name())
                    .put("tunnus", found.finding.check().code())
                    .put("vakavuus", found.finding.severity().name().toLowerCase(Locale.ROOT))
                    .put("viesti", found.finding.message(texts))
                    .put("paikka", found.finding.place().key())
                    .put("paikanNimi", found.finding.place().words(texts));
        try {
            out().println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings are plain", e);
        }
    }

    private record Found(Body body, Finding finding) {}
}
