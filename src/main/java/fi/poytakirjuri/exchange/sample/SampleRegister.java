package fi.poytakirjuri.exchange.sample;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.phrase.PhraseStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.template.TemplateStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// Makes the sample register: the same rows each time, and nothing to undo.
public final class SampleRegister {
    private SampleRegister() {}

    /// Makes the sample into a new file.
    ///
    /// @throws IllegalArgumentException when the file exists already
    public static void make(Path file) throws OpeningTrouble {
        // Its clock only marks undo steps, and those are forgotten.
        try (var database = Database.create(file, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            fill(database);
        }
    }

    /// Fills a new, empty register.
    public static void fill(Database database) {
        database.change(Label.of("undo.body.add", ""), _ -> {
            var ids = new SampleRoster(database).fill();
            new PhraseStore(database).addUsual(ids.body());
            new SampleMeetings(database, ids).fill();
            new SampleStatements(database, ids).fill();
            new SampleNominations(database, ids).fill();
            for (var body : new BodyStore(database).bodies()) new TemplateStore(database).addUsual(body.id());
        });
        database.forgetUndo();
    }
}
