package fi.poytakirjuri.register.roster;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;

/// Whether any row of the register speaks of a row, by the schema's own foreign keys: a table added later counts too.
final class Mentions {
    private Mentions() {}

    /// @param own tables whose rows belong to the row itself and do not count
    static boolean of(DSLContext sql, Table<?> table, long id, Table<?>... own) {
        UniqueKey<?> key = table.getPrimaryKey();
        if (key == null) throw new IllegalArgumentException(table + " has no key");
        return key.getReferences().stream()
                .filter(reference -> !List.of(own).contains(reference.getTable()))
                .anyMatch(reference -> isUsed(sql, reference, id));
    }

    private static boolean isUsed(DSLContext sql, ForeignKey<?, ?> reference, long id) {
        Table<? extends Record> table = reference.getTable();
        Field<Long> field = reference.getFields().getFirst().coerce(Long.class);
        return sql.fetchExists(DSL.selectOne().from(table).where(field.eq(id)));
    }
}
