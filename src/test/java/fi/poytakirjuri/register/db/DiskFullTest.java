package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.Registers.body;
import static fi.poytakirjuri.register.db.Registers.label;
import static fi.poytakirjuri.register.db.Registers.name;
import static fi.poytakirjuri.register.db.Registers.rename;
import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// No room on the disk, or the file taken away under the program: nothing is half written, and once the trouble is over
/// the next change works.
class DiskFullTest {
    private static final String LONG = "pitkä teksti ".repeat(50_000);

    @TempDir
    private Path folder;

    private Path file;
    private Database database;
    private long body;

    @BeforeEach
    void newRegister() throws OpeningTrouble {
        file = folder.resolve("rekisteri.poyta");
        database = Registers.create(file);
        body = database.changeAndGet(label("body"), sql -> body(sql, "Alku"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFullDiskRefusesTheChangeAndTheNextOneWorks() throws OpeningTrouble {
        fill();
        var refused =
                catchThrowableOfType(DataAccessException.class, () -> rename(database, label("long"), body, LONG));
        assertThat(refused).hasRootCauseInstanceOf(SQLiteException.class);
        assertThat(SqliteFault.in(refused)).contains(SQLiteErrorCode.SQLITE_FULL);
        assertThat(name(database, body)).isEqualTo("Alku");
        assertThat(database.undoable()).contains(label("body"));

        // The trap: on the same connection a rolled-back change would now stay in the file.
        assertThatThrownBy(() -> database.change(label("bad"), sql -> {
                    body(sql, "Ei tätä");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        rename(database, label("short"), body, "Mahtuu");
        reopen();
        assertThat(name(database, body)).isEqualTo("Mahtuu");
        assertThat(database.<Integer>read(sql -> sql.fetchCount(BODY))).isOne();
        database.undo();
        assertThat(name(database, body)).isEqualTo("Alku");
    }

    @Test
    void workThatGoesOnAfterTheFailureIsStillOneStep() {
        fill();
        database.change(label("goes on"), sql -> {
            body(sql, "Ensin");
            assertThatThrownBy(() -> sql.update(BODY).set(BODY.NAME, LONG).execute())
                    .isInstanceOf(DataAccessException.class);
            body(sql, "Sitten");
        });
        assertThat(database.<Integer>read(sql -> sql.fetchCount(BODY))).isEqualTo(3);
        database.undo();
        assertThat(database.<Integer>read(sql -> sql.fetchCount(BODY))).isOne();
    }

    @Test
    void aTransactionLostUnderTheWorkIsNoticed() throws OpeningTrouble {
        assertThatThrownBy(() -> database.change(label("lost"), sql -> {
                    body(sql, "Ei tätä");
                    sql.execute("ROLLBACK");
                }))
                .isInstanceOf(IllegalStateException.class);
        rename(database, label("next"), body, "Seuraava");
        reopen();
        assertThat(database.<Integer>read(sql -> sql.fetchCount(BODY))).isOne();
        assertThat(name(database, body)).isEqualTo("Seuraava");
    }

    @Test
    void aFileTakenAwayIsNoticedAndWritingGoesOnWhenItIsBack() throws Exception {
        var away = Files.move(file, folder.resolve("muualla.poyta"));
        assertThatThrownBy(() -> rename(database, label("lost"), body, "Minne?"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> rename(database, label("lost"), body, "Minne?"))
                .isInstanceOf(DataAccessException.class);
        Files.move(away, file);
        rename(database, label("back"), body, "Palasi");
        assertThat(name(database, body)).isEqualTo("Palasi");
    }

    @Test
    void nothingIsWrittenToAnotherRegisterThatTookItsPlace() throws Exception {
        var other = folder.resolve("toinen.poyta");
        try (var theirs = Registers.create(other)) {
            theirs.change(label("body"), sql -> body(sql, "Toisen"));
        }
        var away = Files.move(file, folder.resolve("muualla.poyta"));
        Files.move(other, file);
        for (int i = 0; i < 3; i++)
            assertThatThrownBy(() -> rename(database, label("lost"), body, "Väärään"))
                    .isInstanceOf(DataAccessException.class);
        Files.move(file, other);
        Files.move(away, file);
        rename(database, label("back"), body, "Oikeaan");
        try (var theirs = Registers.open(other)) {
            assertThat(name(theirs, body)).isEqualTo("Toisen");
        }
    }

    @Test
    void aClosedRegisterSaysSo() {
        database.close();
        assertThatThrownBy(() -> database.undoable()).isInstanceOf(IllegalStateException.class);
        database.close();
    }

    /// Leaves room for two pages.
    private void fill() {
        database.read(sql -> {
            int pages = sql.fetchSingle("PRAGMA page_count").get(0, Integer.class);
            return sql.execute("PRAGMA max_page_count = " + (pages + 2));
        });
    }

    private void reopen() throws OpeningTrouble {
        database.close();
        database = Registers.open(file);
    }
}
