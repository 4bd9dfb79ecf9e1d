package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.schema.Tables.ATTACHMENT;
import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static fi.poytakirjuri.register.db.schema.Tables.DOCUMENT_VERSION;
import static fi.poytakirjuri.register.db.schema.Tables.FILE_CONTENT;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_ENTRY;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.DSLContext;

/// Takes away file contents that neither a row nor the undo log speaks of any more.
final class FileSweep {
    private FileSweep() {}

    /// Returns how many went.
    static int sweep(DSLContext sql) {
        var hash = FILE_CONTENT.SHA256;
        return sql.deleteFrom(FILE_CONTENT)
                .where(notExists(selectOne().from(ATTACHMENT).where(ATTACHMENT.SHA256.eq(hash))))
                .and(notExists(selectOne().from(DOCUMENT_VERSION).where(DOCUMENT_VERSION.SHA256.eq(hash))))
                .and(notExists(selectOne().from(BODY).where(BODY.LOGO_SHA256.eq(hash))))
                .and(notExists(selectOne().from(UNDO_ENTRY).where(UNDO_ENTRY.INVERSE.contains(hash))))
                .execute();
    }
}
