package fi.poytakirjuri.register.db;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Everything that speaks of a row, by the foreign keys that SQLite itself tells: a table that is added later cannot be
/// forgotten. (The generated schema will not do: of two unnamed keys from one table to another it knows one.)
public final class References {
    /// What tells a row's place and not what it says.
    private static final Set<String> NOT_SAID = Set.of("id", "position");

    private final DSLContext sql;

    private References(DSLContext sql) {
        this.sql = sql;
    }

    /// Lets everything that speaks of one row speak of another. Where both rows have what there may be only one of (a
    /// person's attendance in a meeting), the two become one in the same way; what is then said twice is said once.
    /// In finalised memos too, for whom a memo points at is not what it says: the words it shows stay as they are.
    ///
    /// Call within a change; the row that nothing speaks of any more is the caller's to delete.
    ///
    /// @throws org.jooq.exception.DataAccessException where a finalised memo would have to lose a line of its own
    public static void fold(DSLContext sql, Table<?> table, long from, long into) {
        if (from == into) throw new IllegalArgumentException("The same row");
        sql.execute("UPDATE temp.undo_now SET is_folding = 1");
        new References(sql).fold(table.getName(), from, into);
        sql.execute("UPDATE temp.undo_now SET is_folding = 0");
    }

    /// Whether any row speaks of a row.
    ///
    /// @param own tables whose rows belong to the row itself and do not count
    public static boolean exist(DSLContext sql, Table<?> table, long id, Table<?>... own) {
        var ownNames = Arrays.stream(own).map(Table::getName).toList();
        return new References(sql)
                .to(table.getName()).stream()
                        .filter(key -> !ownNames.contains(key.table))
                        .anyMatch(key -> sql.fetchExists(key.rows(), key.field().eq(id)));
    }

    /// The columns of a table that point at another.
    public static List<String> columns(DSLContext sql, String table, Table<?> target) {
        return new References(sql)
                .to(target.getName()).stream()
                        .filter(key -> key.table.equals(table))
                        .map(Key::column)
                        .toList();
    }

    /// Every column of the register that points at a table.
    static List<Key> to(DSLContext sql, Table<?> target) {
        return new References(sql).to(target.getName());
    }

    private void fold(String table, long from, long into) {
        for (var key : to(table)) {
            for (long row : rows(key.table, key.field().eq(from))) point(key, row, into);
            sayOnce(key, into);
        }
    }

    private void point(Key key, long row, long into) {
        var twin = twin(key, row, into);
        if (twin == null)
            sql.update(key.rows()).set(key.field(), into).where(id().eq(row)).execute();
        else {
            fold(key.table, row, twin);
            delete(key.table, row);
        }
    }

    /// The row that already has what this one would get, where there may be only one.
    private @Nullable Long twin(Key key, long row, long into) {
        var now = sql.fetchSingle(key.rows(), id().eq(row));
        for (var unique : uniques(key.table)) {
            if (!unique.contains(key.column)) continue;
            Condition same = key.field().eq(into).and(id().ne(row));
            for (var column : unique)
                if (!column.equals(key.column))
                    same = same.and(field(name(column)).eq(now.get(column)));
            var twins = rows(key.table, same);
            if (!twins.isEmpty()) return twins.getFirst();
        }
        return null;
    }

    /// Two lines that differ in nothing but their place become one: the same owner of an action twice.
    private void sayOnce(Key key, long into) {
        var said = new ArrayList<List<@Nullable Object>>();
        var first = new ArrayList<Long>();
        for (var row : sql.fetch(key.rows(), key.field().eq(into))) {
            var words = new ArrayList<@Nullable Object>();
            for (var field : row.fields()) if (!NOT_SAID.contains(field.getName())) words.add(row.get(field));
            long id = row.get("id", Long.class);
            int earlier = said.indexOf(words);
            if (earlier < 0) {
                said.add(words);
                first.add(id);
            } else {
                fold(key.table, id, first.get(earlier));
                delete(key.table, id);
            }
        }
    }

    private void delete(String table, long row) {
        sql.deleteFrom(table(name(table))).where(id().eq(row)).execute();
    }

    private List<Long> rows(String table, Condition which) {
        return sql.select(id())
                .from(table(name(table)))
                .where(which)
                .orderBy(id())
                .fetch(id());
    }

    /// The columns that point at a table.
    private List<Key> to(String table) {
        return sql.fetch("""
                        SELECT t.name, k."from" FROM main.sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k
                        WHERE t.type = 'table' AND k."table" = ? ORDER BY t.name, k."from\"""", table).map(row -> new Key(row.get(0, String.class), row.get(1, String.class)));
    }

    /// The columns of each unique key of a table.
    private List<List<String>> uniques(String table) {
        return sql.fetch("SELECT name FROM pragma_index_list(?) WHERE \"unique\" AND NOT partial", table)
                .map(index -> sql.fetch("SELECT name FROM pragma_index_info(?)", index.get(0))
                        .getValues(0, String.class));
    }

    private static Field<Long> id() {
        return field(name("id"), Long.class);
    }

    /// A column that points at a table.
    record Key(String table, String column) {
        Table<?> rows() {
            return DSL.table(name(table));
        }

        Field<Long> field() {
            return DSL.field(name(column), Long.class);
        }
    }
}
