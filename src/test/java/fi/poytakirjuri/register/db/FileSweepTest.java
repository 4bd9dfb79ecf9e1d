package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.Registers.label;
import static fi.poytakirjuri.register.db.schema.Tables.ATTACHMENT;
import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static fi.poytakirjuri.register.db.schema.Tables.FILE_CONTENT;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// File contents are never copied to the undo log, and go at an opening once nothing speaks of them.
class FileSweepTest {
    private static final String HASH = "ab".repeat(32);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void newRegister() throws OpeningTrouble {
        database = Registers.create(folder.resolve("rekisteri.poyta"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFilesContentIsNotCopiedToTheLog() {
        database.change(label("attach"), sql -> attach(sql, new byte[3_000_000]));
        database.change(label("delete"), sql -> sql.deleteFrom(ATTACHMENT).execute());
        assertThat(database.<List<String>>read(sql -> sql.selectFrom(UNDO_ENTRY).fetch(UNDO_ENTRY.INVERSE)))
                .hasSize(2)
                .allMatch(inverse -> inverse.length() < 1_000);
        database.undo();
        assertThat(database.<byte[]>read(sql -> sql.fetchSingle(FILE_CONTENT).getBytes()))
                .hasSize(3_000_000);
    }

    @Test
    void aContentStaysWhileAnythingSpeaksOfItAndThenGoes() throws OpeningTrouble {
        database.change(label("attach"), sql -> attach(sql, new byte[] {1}));
        reopen();
        assertThat(contents()).as("an attachment has it").isOne();

        database.change(label("delete"), sql -> sql.deleteFrom(ATTACHMENT).execute());
        reopen();
        assertThat(contents()).as("undo may bring the attachment back").isOne();
        database.undo();
        assertThat(database.<Integer>read(sql -> sql.fetchCount(ATTACHMENT))).isOne();

        database.redo();
        database.forgetUndo();
        reopen();
        assertThat(contents()).as("nothing speaks of it").isZero();
    }

    @Test
    void aContentThatOnlyTheLogoUsesStays() throws OpeningTrouble {
        database.change(label("logo"), sql -> {
            content(sql, new byte[] {1});
            var body = sql.newRecord(BODY);
            body.setName("Pöytä");
            body.setLogoSha256(HASH);
            body.insert();
        });
        database.forgetUndo();
        reopen();
        assertThat(contents()).isOne();
    }

    private int contents() {
        return database.read(sql -> sql.fetchCount(FILE_CONTENT));
    }

    private static void attach(DSLContext sql, byte[] bytes) {
        content(sql, bytes);
        var attachment = sql.newRecord(ATTACHMENT);
        attachment.setName("Liite");
        attachment.setSha256(HASH);
        attachment.insert();
    }

    private static void content(DSLContext sql, byte[] bytes) {
        var content = sql.newRecord(FILE_CONTENT);
        content.setSha256(HASH);
        content.setBytes(bytes);
        content.insert();
    }

    private void reopen() throws OpeningTrouble {
        database.close();
        database = Registers.open(folder.resolve("rekisteri.poyta"));
    }
}
