package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// kill -9 at random moments: what was said to be saved is saved, whole, and the undo log with it.
/// `-Dcrash.rounds` says how many times; the profile `crash` kills 200.
class KilledWriterTest {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 20);

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedChangeOutlivesAKill() throws Exception {
        var file = folder.resolve("rekisteri.poyta");
        try (var database = Registers.create(file)) {
            database.change(Registers.label("body"), sql -> Registers.body(sql, "Kumppanuuspöytä"));
        }
        var random = new Random(9);
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var writer = OtherProcess.start(WritingProcess.class, file);
            writer.line();
            // Every second one is killed amid its saves also where the machine is so loaded that the first one takes
            // long.
            if (round % 2 == 1) acknowledged = Integer.parseInt(writer.line());
            Thread.sleep(random.nextInt(200));
            for (var line : writer.kill()) acknowledged = Math.max(acknowledged, Integer.parseInt(line));
            acknowledged = check(file, acknowledged);
        }
        assertThat(acknowledged).as("saves in all rounds").isGreaterThanOrEqualTo(ROUNDS / 2);
    }

    /// Returns how many saves there are: those acknowledged, and perhaps one that was killed before it could say so.
    private static int check(Path file, int acknowledged) throws OpeningTrouble {
        try (var database = Registers.open(file)) {
            assertThat(database.<String>read(
                            sql -> sql.fetchSingle("PRAGMA integrity_check").get(0, String.class)))
                    .isEqualTo("ok");
            int saved = database.read(sql -> sql.fetchCount(SECTOR));
            assertThat(saved).isBetween(acknowledged, acknowledged + 1);
            assertIsWhole(database, saved);
            if (saved > 0) {
                assertThat(database.undoable()).contains(Label.of("undo.sector", saved));
                database.undo();
                assertIsWhole(database, saved - 1);
                database.redo();
                assertIsWhole(database, saved);
            }
            return saved;
        }
    }

    /// Both halves of the last save are there: its sector and the long text.
    private static void assertIsWhole(Database database, int saved) {
        assertThat(database.<Integer>read(sql -> sql.fetchCount(SECTOR))).isEqualTo(saved);
        assertThat(database.<String>read(sql -> sql.fetchSingle(BODY).getGoal()))
                .isEqualTo(saved == 0 ? "" : (saved + " ").repeat(5_000));
    }
}
