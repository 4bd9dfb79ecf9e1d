package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.schema.Tables.CORRECTION;
import static fi.poytakirjuri.register.db.schema.Tables.FILE_CONTENT;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_ENTRY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.DSLContext;

/// Takes away file contents that no row, no correction that may be cancelled and no undo step speaks of any more.
final class FileSweep {
    private FileSweep() {}

    /// Returns how many went.
    static int sweep(DSLContext sql) {
        return sql.deleteFrom(FILE_CONTENT).where(nothingSpeaksOfIt(sql)).execute();
    }

    /// Every column of every table that refers to a content, as SQLite tells.
    private static Condition nothingSpeaksOfIt(DSLContext sql) {
        var hash = FILE_CONTENT.SHA256;
        var nothing = noCondition()
                .and(notExists(selectOne()
                        .from(CORRECTION)
                        .where(position(CORRECTION.CONTENT, hash).gt(0))));
        for (var key : References.to(sql, FILE_CONTENT)) {
            var column = field(name(key.table(), key.column()), String.class);
            nothing = nothing.and(notExists(selectOne().from(key.rows()).where(column.eq(hash))))
                    .and(notExists(selectOne()
                            .from(UNDO_ENTRY)
                            .where(UNDO_ENTRY.TABLE_NAME.eq(key.table()))
                            .and(position(UNDO_ENTRY.INVERSE, hash).gt(0))));
        }
        return nothing;
    }
}
