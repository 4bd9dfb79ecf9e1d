package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.Registers.body;
import static fi.poytakirjuri.register.db.Registers.label;
import static fi.poytakirjuri.register.db.Registers.name;
import static fi.poytakirjuri.register.db.Registers.rename;
import static fi.poytakirjuri.register.db.Registers.sector;
import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_ENTRY;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one door for writing: all or nothing, one step, one Change after the commit.
class WriteDoorTest {
    @TempDir
    private Path folder;

    private Database database;
    private final List<Change> told = new ArrayList<>();

    @BeforeEach
    void newRegister() throws OpeningTrouble {
        database = Registers.create(folder.resolve("rekisteri.poyta"));
        database.onChange(told::add);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aChangeIsOneStepAndOneNews() {
        long body = database.changeAndGet(label("body"), sql -> {
            long id = body(sql, "Kumppanuuspöytä");
            sector(sql, id, "Kulttuuri");
            sector(sql, id, "Liikunta");
            return id;
        });
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().label()).isEqualTo(label("body"));
        assertThat(told.getFirst().touched()).isEqualTo(Map.of("body", Set.of(body), "sector", Set.of(1L, 2L)));
        assertThat(told.getFirst().touches("meeting", "sector")).isTrue();
        assertThat(told.getFirst().touches("meeting")).isFalse();
        assertThat(count("undo_step")).isOne();
        database.undo();
        assertThat(count("body") + count("sector")).isZero();
    }

    @Test
    void theNewsComeAfterTheCommit() {
        var seen = new ArrayList<Long>();
        database.onChange(_ -> seen.add(database.read(sql -> (long) sql.fetchCount(BODY))));
        database.change(label("body"), sql -> {
            body(sql, "Yksi");
            assertThat(told).isEmpty();
        });
        assertThat(seen).containsExactly(1L);
    }

    @Test
    void aFailingChangeLeavesNothing() {
        assertThatThrownBy(() -> database.change(label("body"), sql -> {
                    body(sql, "Yksi");
                    body(sql, "  ");
                }))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.change(label("body"), sql -> {
                    body(sql, "Kaksi");
                    throw new IllegalStateException("stopped half way");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stopped half way");
        assertThat(count("body") + count("undo_step") + count("undo_entry")).isZero();
        assertThat(told).isEmpty();
        assertThat(database.undoable()).isEmpty();
    }

    @Test
    void afterAFailingChangeTheNextOneIsItsOwnStep() {
        assertThatThrownBy(() -> database.change(label("body"), sql -> body(sql, " ")))
                .isInstanceOf(DataAccessException.class);
        database.change(label("good"), sql -> body(sql, "Yksi"));
        assertThat(told).extracting(Change::label).containsExactly(label("good"));
        assertThat(count("body")).isOne();
    }

    @Test
    void aChangeInsideAChangeJoinsIt() {
        database.change(label("outer"), sql -> {
            long body = body(sql, "Yksi");
            database.change(label("inner"), inner -> sector(inner, body, "Kulttuuri"));
            assertThat(database.<Integer>read(reader -> reader.fetchCount(SECTOR)))
                    .isOne();
        });
        assertThat(told).extracting(Change::label).containsExactly(label("outer"));
        assertThat(database.undoable()).contains(label("outer"));
        database.undo();
        assertThat(count("body") + count("sector")).isZero();
    }

    @Test
    void aFailingChangeInsideAChangeLeavesOnlyItsOwnPartUndone() {
        database.change(label("outer"), sql -> {
            long body = body(sql, "Yksi");
            assertThatThrownBy(() -> database.change(label("inner"), inner -> {
                        sector(inner, body, "Kulttuuri");
                        throw new IllegalStateException("stopped half way");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        });
        assertThat(count("body")).isOne();
        assertThat(count("sector")).isZero();
        database.undo();
        database.redo();
        assertThat(count("body")).isOne();
        assertThat(count("sector")).isZero();
    }

    @Test
    void aChangeThatChangesNothingLeavesNoStepAndTellsNothing() {
        long body = database.changeAndGet(label("body"), sql -> body(sql, "Yksi"));
        told.clear();
        rename(database, label("rename"), body, "Yksi");
        database.change(label("read"), sql -> sql.fetchCount(BODY));
        assertThat(told).isEmpty();
        assertThat(database.undoable()).contains(label("body"));
        assertThat(count("undo_step")).isOne();
    }

    @Test
    void readingCannotWrite() {
        assertThatThrownBy(() -> database.read(sql -> body(sql, "Salaa"))).isInstanceOf(DataAccessException.class);
        assertThat(count("body")).isZero();
        database.change(label("body"), sql -> body(sql, "Yksi"));
        assertThatThrownBy(() -> database.read(sql -> sql.deleteFrom(BODY).execute()))
                .isInstanceOf(DataAccessException.class);
        assertThat(count("body")).isOne();
    }

    @Test
    void aListenerThatFailsNeitherUndoesTheChangeNorSilencesTheOthers() {
        var failures = new ArrayList<Throwable>();
        var thread = Thread.currentThread();
        thread.setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
        var later = new ArrayList<Change>();
        database.onChange(_ -> {
            throw new IllegalStateException("a screen's fault");
        });
        database.onChange(later::add);
        try {
            database.change(label("body"), sql -> body(sql, "Yksi"));
        } finally {
            thread.setUncaughtExceptionHandler(null);
        }
        assertThat(count("body")).isOne();
        assertThat(later).hasSize(1);
        assertThat(failures).extracting(Throwable::getMessage).containsExactly("a screen's fault");
    }

    @Test
    void aListenerMayReadAndWriteAndLeave() {
        long body = database.changeAndGet(label("body"), sql -> body(sql, "Yksi"));
        database.onChange(change -> {
            if (change.label().equals(label("rename"))) rename(database, label("echo"), body, "Kaiku");
        });
        rename(database, label("rename"), body, "Kaksi");
        assertThat(name(database, body)).isEqualTo("Kaiku");
        assertThat(told).extracting(c -> c.label().key()).containsExactly("undo.body", "undo.rename", "undo.echo");
    }

    @Test
    void whoNoLongerListensHearsNothing() {
        var heard = new ArrayList<Change>();
        java.util.function.Consumer<Change> listener = heard::add;
        database.onChange(listener);
        database.noLonger(listener);
        database.change(label("body"), sql -> body(sql, "Yksi"));
        assertThat(heard).isEmpty();
    }

    @Test
    void changesOfManyThreadsComeOneByOne() throws InterruptedException {
        long body = database.changeAndGet(label("body"), sql -> body(sql, "Yksi"));
        var threads = new ArrayList<Thread>();
        for (int t = 0; t < 8; t++) {
            int thread = t;
            threads.add(Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 10; i++) {
                    var name = thread + "/" + i;
                    database.change(label("sector"), sql -> sector(sql, body, name));
                }
            }));
        }
        for (var thread : threads) thread.join();
        assertThat(count("sector")).isEqualTo(80);
        assertThat(count("undo_step")).isEqualTo(81);
        assertThat(told).hasSize(81).allMatch(change -> change.touched().size() == 1);
    }

    @Test
    void undoInsideAChangeIsAFaultOfTheProgram() {
        database.change(label("body"), sql -> body(sql, "Yksi"));
        assertThatThrownBy(() -> database.change(label("bad"), _ -> database.undo()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("body")).isOne();
    }

    @Test
    void theUndoLogCanBeForgotten() {
        database.change(label("body"), sql -> body(sql, "Yksi"));
        database.change(label("body"), sql -> body(sql, "Kaksi"));
        database.undo();
        database.forgetUndo();
        assertThat(database.undoable()).isEmpty();
        assertThat(database.redoable()).isEmpty();
        assertThat(database.<Integer>read(sql -> sql.fetchCount(UNDO_STEP) + sql.fetchCount(UNDO_ENTRY)))
                .isZero();
        assertThat(count("body")).isOne();
        database.change(label("body"), sql -> body(sql, "Kolme"));
        database.undo();
        assertThat(count("body")).isOne();
    }

    private int count(String table) {
        return database.read(sql -> sql.fetchCount(org.jooq.impl.DSL.table(table)));
    }
}
