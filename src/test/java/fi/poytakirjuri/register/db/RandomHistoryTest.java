package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.Registers.label;
import static fi.poytakirjuri.register.db.schema.Tables.FILE_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is done to whichever table, in whatever order, undoing it all brings back the start and redoing it all the
/// end, byte for byte; also when the program is closed in between.
@TestInstance(Lifecycle.PER_CLASS)
class RandomHistoryTest {
    private static final int SEEDS = 200;

    @TempDir(factory = MemoryDisk.class)
    private static Path folder;

    private Path prepared;
    private Schema schema;
    private Dump dump;
    private final Map<String, Integer> done = new HashMap<>();

    @BeforeAll
    void aRegisterWithRowsInEveryTable() throws OpeningTrouble {
        prepared = folder.resolve("alku.poyta");
        try (var database = Registers.create(prepared)) {
            schema = database.read(Schema::of);
            dump = new Dump(schema);
            database.change(label("files"), this::files);
            database.change(label("fill"), sql -> new RandomRows(sql, schema, new Random(0)).fill());
            database.forgetUndo();
        }
    }

    @AfterAll
    void everyTableWasInsertedIntoUpdatedAndDeletedFrom() {
        for (var table : schema.undone())
            for (var kind : List.of("insert", "update", "delete"))
                assertThat(done.getOrDefault(table + " " + kind, 0))
                        .as("%s of %s that went through in all histories", kind, table)
                        .isPositive();
    }

    static List<Integer> seeds() {
        return IntStream.range(0, SEEDS).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoingAllIsTheStartAndRedoingAllIsTheEnd(int seed) throws Exception {
        var random = new Random(seed);
        var file = Files.copy(prepared, folder.resolve(seed + ".poyta"));
        var history = new History(file, random);
        try {
            history.live();
            history.backAndForth();
        } finally {
            history.database.close();
            Files.delete(file);
        }
    }

    /// The control: were undo to leave one value different, the comparison would show it.
    @Test
    void theComparisonSeesASingleChangedValueAndAnEmptiedText() throws Exception {
        var file = Files.copy(prepared, folder.resolve("control.poyta"));
        try (var database = Registers.open(file)) {
            var start = database.read(dump::of);
            for (var statement : List.of(
                    "UPDATE person SET notes = notes || char(0) WHERE id = (SELECT min(id) FROM person)",
                    "UPDATE meeting SET place = CASE place WHEN '' THEN '-' ELSE '' END WHERE id = (SELECT min(id) FROM meeting)",
                    "DELETE FROM phrase WHERE id = (SELECT max(id) FROM phrase)")) {
                database.change(label("control"), sql -> sql.execute(statement));
                assertThat(database.<String>read(dump::of)).as(statement).isNotEqualTo(start);
                database.undo();
                assertThat(database.<String>read(dump::of)).isEqualTo(start);
            }
        }
    }

    private void files(DSLContext sql) {
        for (int i = 0; i < 3; i++) {
            var content = sql.newRecord(FILE_CONTENT);
            content.setSha256(("" + i).repeat(64));
            content.setBytes(new byte[] {(byte) i});
            content.insert();
        }
    }

    /// One life of a register: its dumps after each step.
    private final class History {
        private final Path file;
        private final RandomGenerator random;
        private final List<String> dumps = new ArrayList<>();
        private Database database;

        History(Path file, RandomGenerator random) throws OpeningTrouble {
            this.file = file;
            this.random = random;
            this.database = Registers.open(file);
            dumps.add(dump());
        }

        void live() throws OpeningTrouble {
            int steps = random.nextInt(3, 7);
            for (int step = 0; step < steps; step++) {
                step(label("step" + step));
                if (random.nextInt(4) == 0) fail();
                if (random.nextInt(6) == 0) reopen();
                // A new step over undone ones: they are gone for good.
                if (step < steps - 1
                        && random.nextInt(6) == 0
                        && database.undo().isPresent()) {
                    dumps.removeLast();
                    assertThat(dump()).isEqualTo(dumps.getLast());
                }
            }
        }

        void backAndForth() throws OpeningTrouble {
            int at = dumps.size() - 1;
            while (at > 0) at = back(at);
            assertThat(database.undo()).isEmpty();
            if (random.nextBoolean()) reopen();
            while (at < dumps.size() - 1) at = forth(at);
            for (int walk = 0; walk < 4; walk++) {
                if (at > 0 && (at == dumps.size() - 1 || random.nextBoolean())) at = back(at);
                else if (at < dumps.size() - 1) at = forth(at);
            }
            assertThat(database.<Integer>read(
                            sql -> sql.fetch("PRAGMA foreign_key_check").size()))
                    .isZero();
        }

        private int back(int at) {
            assertThat(database.undo()).isPresent();
            assertThat(dump()).isEqualTo(dumps.get(at - 1));
            return at - 1;
        }

        private int forth(int at) {
            assertThat(database.redo()).isPresent();
            assertThat(dump()).isEqualTo(dumps.get(at + 1));
            return at + 1;
        }

        private void step(Label label) {
            var before = dumps.getLast();
            int touches = random.nextInt(1, 14);
            database.change(label, sql -> touch(sql, touches));
            var after = dump();
            if (!after.equals(before)) dumps.add(after);
            else if (database.undoable().filter(label::equals).isPresent()) dumps.add(after);
        }

        private void fail() {
            try {
                database.change(label("failing"), sql -> {
                    touch(sql, random.nextInt(1, 8));
                    throw new IllegalStateException("on purpose");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("on purpose");
            }
            assertThat(dump()).isEqualTo(dumps.getLast());
        }

        private void touch(DSLContext sql, int times) {
            var rows = new RandomRows(sql, schema, random);
            for (int i = 0; i < times; i++) rows.touch();
            rows.done.forEach((what, count) -> done.merge(what, count, Integer::sum));
        }

        private void reopen() throws OpeningTrouble {
            database.close();
            database = Registers.open(file);
        }

        private String dump() {
            return database.read(dump::of);
        }
    }
}
