package fi.poytakirjuri.register.statement;

import static fi.poytakirjuri.register.db.schema.Tables.ATTACHMENT;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.AttachmentRecord;
import fi.poytakirjuri.register.file.FileStore;
import java.util.List;
import org.jooq.DSLContext;

/// Keeps the files that go with statements.
public final class StatementAttachmentStore {
    private final Database database;

    public StatementAttachmentStore(Database database) {
        this.database = database;
    }

    /// By number.
    public List<StatementAttachment> of(long statementId) {
        return database.read(sql -> sql.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.STATEMENT_ID.eq(statementId))
                .orderBy(ATTACHMENT.NUMBER, ATTACHMENT.ID)
                .fetch(row -> new StatementAttachment(
                        row.getId(),
                        statementId,
                        row.getNumber(),
                        row.getName(),
                        row.getFileName(),
                        row.getMediaType(),
                        row.getSize(),
                        row.getSha256(),
                        row.getIsPublic())));
    }

    /// Adds a file as the next attachment, byte for byte, and returns its id.
    public long add(long statementId, String name, String fileName, String mediaType, byte[] bytes) {
        return database.changeAndGet(Label.of("undo.attachment.add", Typed.line(name)), sql -> {
            var record = next(sql, statementId, name, fileName);
            record.setMediaType(mediaType);
            record.setSize((long) bytes.length);
            record.setSha256(FileStore.put(sql, bytes));
            record.insert();
            return record.getId();
        });
    }

    /// Adds an attachment whose file has not come yet, and returns its id.
    public long addExpected(long statementId, String name, String fileName) {
        return database.changeAndGet(Label.of("undo.attachment.add", Typed.line(name)), sql -> {
            var record = next(sql, statementId, name, fileName);
            record.insert();
            return record.getId();
        });
    }

    private static AttachmentRecord next(DSLContext sql, long statementId, String name, String fileName) {
        var highest = sql.select(max(ATTACHMENT.NUMBER))
                .from(ATTACHMENT)
                .where(ATTACHMENT.STATEMENT_ID.eq(statementId))
                .fetchSingle()
                .value1();
        var record = sql.newRecord(ATTACHMENT);
        record.setStatementId(statementId);
        record.setNumber(highest == null ? 1 : highest + 1);
        record.setName(Typed.line(name));
        record.setFileName(Typed.line(fileName));
        return record;
    }
}
