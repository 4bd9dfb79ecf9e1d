package fi.poytakirjuri.register.db;

import fi.poytakirjuri.register.db.Schema.Column;
import fi.poytakirjuri.register.db.Schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Random inserts, updates and deletes in random tables, with values made from what the schema says of each column.
/// What a constraint refuses is left undone; [#done] counts what went through, for the test that every table had its
/// share.
final class RandomRows {
    private static final List<String> WORDS = List.of(
            "Kumppanuuspöytä", "”Äijälä”", "it's", "a?b", "{0}", "x\ny", "å;--", "😀", "%_", "-1", "0", "nul\u0000nul");
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private final DSLContext sql;
    private final Schema schema;
    private final RandomGenerator random;
    private final List<Table> undone;
    final Map<String, Integer> done = new HashMap<>();

    RandomRows(DSLContext sql, Schema schema, RandomGenerator random) {
        this.sql = sql;
        this.schema = schema;
        this.random = random;
        this.undone = schema.tables().stream()
                .filter(t -> schema.undone().contains(t.name()))
                .toList();
    }

    /// One random change somewhere.
    void touch() {
        var table = one(undone);
        int kind = random.nextInt(10);
        if (kind < 5) insert(table);
        else if (kind < 8) update(table);
        else delete(table);
    }

    /// Some rows in each table: rounds of inserts until the strictest table has let one through.
    void fill() {
        for (int round = 0; round < 4; round++) undone.forEach(this::insert);
        for (int round = 0; round < 300; round++) for (var table : undone) if (anId(table) == 0) insert(table);
    }

    private void insert(Table table) {
        var values = new HashMap<Column, @Nullable Object>();
        for (var column : table.columns()) if (!column.name().equals("id")) values.put(column, value(table, column));
        var columns = List.copyOf(values.keySet());
        var places = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        var names = columns.stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", "));
        run(
                table,
                "insert",
                "INSERT INTO \"%s\" (%s) VALUES (%s)".formatted(table.name(), names, places),
                columns.stream().map(values::get).toArray());
    }

    private void update(Table table) {
        var columns = table.columns().stream()
                .filter(c -> !c.name().equals("id") && !UndoTriggers.isKept(table.name(), c.name()))
                .filter(_ -> random.nextInt(3) == 0)
                .toList();
        if (columns.isEmpty()) return;
        var sets = columns.stream().map(c -> '"' + c.name() + "\" = ?").collect(Collectors.joining(", "));
        var values = new ArrayList<@Nullable Object>();
        for (var column : columns) values.add(value(table, column));
        // Now and then many rows in one statement.
        var where = random.nextInt(8) == 0 ? "id % 2 = 0" : "id = " + anId(table);
        run(table, "update", "UPDATE \"%s\" SET %s WHERE %s".formatted(table.name(), sets, where), values.toArray());
    }

    private void delete(Table table) {
        // Of what others refer to, most rows are refused: another is tried, and the newest, to which nothing refers.
        long[] ids = {anId(table), anId(table), anId(table), newest(table)};
        for (long id : ids)
            if (run(table, "delete", "DELETE FROM \"%s\" WHERE id = %d".formatted(table.name(), id))) return;
    }

    private boolean run(Table table, String kind, String statement, @Nullable Object... values) {
        try {
            if (sql.execute(statement, values) == 0) return false;
            done.merge(table.name() + " " + kind, 1, Integer::sum);
            return true;
        } catch (DataAccessException e) {
            // Refused by a constraint: the statement did nothing, the step goes on.
            if (!SqliteFault.in(e).orElseThrow().name().contains("CONSTRAINT")) throw e;
            return false;
        }
    }

    private @Nullable Object value(Table table, Column column) {
        if (column.target() != null) return reference(column);
        if (!column.isRequired() && random.nextInt(3) == 0) return null;
        if (!column.choices().isEmpty()) return choice(column);
        var name = column.name();
        if (name.equals("year")) return 2020 + random.nextInt(10);
        if (name.endsWith("_on"))
            return "20%02d-%02d-%02d".formatted(random.nextInt(20, 30), random.nextInt(1, 13), random.nextInt(1, 29));
        if (name.endsWith("_at")) return "2026-11-%02dT12:30:00".formatted(random.nextInt(1, 29));
        if (name.endsWith("_time")) return "%02d:30".formatted(random.nextInt(24));
        if (name.equals("language")) return one(LANGUAGES);
        if (column.type().equals("INTEGER")) return random.nextInt(1, 200);
        return random.nextInt(20) == 0 ? "" : one(WORDS) + random.nextInt(1_000);
    }

    private Object choice(Column column) {
        var choice = one(column.choices());
        return column.type().equals("INTEGER") ? Integer.valueOf(choice) : choice;
    }

    private @Nullable Object reference(Column column) {
        if (!column.isRequired() && random.nextInt(2) == 0) return null;
        var target = Objects.requireNonNull(column.target());
        return any(target, column.targetColumn());
    }

    private long newest(Table table) {
        return sql.fetchSingle("SELECT coalesce(max(id), 0) FROM \"%s\"".formatted(table.name()))
                .get(0, Long.class);
    }

    private long anId(Table table) {
        return any(table.name(), "id") instanceof Number id ? id.longValue() : 0;
    }

    private @Nullable Object any(String table, String column) {
        return sql.connectionResult(connection -> {
            var values = new ArrayList<Object>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT \"%s\" FROM \"%s\"".formatted(column, table))) {
                while (rows.next()) values.add(rows.getObject(1));
            }
            return values.isEmpty() ? null : one(values);
        });
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
