package fi.poytakirjuri.register.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Triggers that note the inverse of every change of every row (https://sqlite.org/undoredo.html).
/// They are temporary and made at each opening from the tables as they are, so no migration has to keep them up;
/// what they write is in the register itself and outlives the program.
final class UndoTriggers {
    /// Not undone: the log itself, and file contents, which are only added and swept.
    private static final Set<String> LEFT_OUT = Set.of("undo_step", "undo_entry", "file_content");

    /// Not undone, a column by its table: the sequence of a meeting's calendar entries. What was sent stays sent, and a
    /// calendar takes no entry that is older than what it has.
    private static final Map<String, String> KEPT = Map.of("meeting", "calendar_sequence");

    private UndoTriggers() {}

    static void make(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // Holds the id of the step under way; empty outside a step, and then nothing is noted.
            statement.execute("CREATE TEMP TABLE undo_now (step_id INTEGER NOT NULL, is_turning INTEGER NOT NULL,"
                    + " is_folding INTEGER NOT NULL DEFAULT 0)");
            for (var table : tables(connection))
                for (var trigger : triggers(table, columns(connection, table))) statement.execute(trigger);
        }
    }

    /// The names of the tables whose changes can be undone.
    static List<String> tables(Connection connection) throws SQLException {
        var tables = names(
                connection,
                "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        tables.removeIf(name -> LEFT_OUT.contains(name) || name.contains("_fts"));
        return tables;
    }

    /// Whether undo leaves the column of a row that stays as it is.
    static boolean isKept(String table, String column) {
        return column.equals(KEPT.get(table));
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, type FROM pragma_table_info('" + table + "')")) {
            var columns = new ArrayList<Column>();
            while (rows.next()) columns.add(new Column(rows.getString(1), rows.getString(2)));
            return columns;
        }
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        }
    }

    private static List<String> triggers(String table, List<Column> columns) {
        var oldValues = new ArrayList<String>();
        var changes = new StringBuilder();
        var which = new ArrayList<String>();
        var changed = new ArrayList<String>();
        for (var column : columns) {
            oldValues.add(column.oldValue());
            if (isKept(table, column.name)) continue;
            changes.append(" || iif(old.%1$s IS new.%1$s, '', ', %1$s = ' || %2$s)"
                    .formatted(column.quoted(), column.oldValue()));
            which.add("iif(old.%1$s IS new.%1$s, '', '%2$s ')".formatted(column.quoted(), column.name));
            changed.add("old.%1$s IS NOT new.%1$s".formatted(column.quoted()));
        }
        var names = columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
        var inserted = "'DELETE FROM \"%s\" WHERE id = ' || new.id".formatted(table);
        var deleted = "'INSERT INTO \"%s\" (%s) VALUES (' || %s || ')'"
                .formatted(table, names, String.join(" || ', ' || ", oldValues));
        var updated = "'UPDATE \"%s\" SET id = id'%s || ' WHERE id = ' || new.id".formatted(table, changes);
        return List.of(
                trigger(table, "INSERT", "", "new.id", "''", inserted),
                trigger(table, "DELETE", "", "old.id", "''", deleted),
                trigger(
                        table,
                        "UPDATE",
                        "WHEN " + String.join(" OR ", changed),
                        "old.id",
                        String.join(" || ", which),
                        updated));
    }

    private static String trigger(
            String table, String event, String condition, String row, String columns, String inverse) {
        return """
                CREATE TEMP TRIGGER undo_%2$s_%1$s AFTER %2$s ON main."%1$s" %3$s BEGIN
                  INSERT INTO undo_entry (step_id, table_name, row_id, columns, inverse)
                  SELECT step_id, '%1$s', %4$s, %5$s, %6$s FROM undo_now;
                END""".formatted(table, event, condition, row, columns, inverse);
    }

    private record Column(String name, String type) {
        String quoted() {
            return '"' + name + '"';
        }

        /// The old value as SQL. Of a text quote() itself would keep only what stands before a NUL.
        String oldValue() {
            var value = "old." + quoted();
            return type.equals("TEXT")
                    ? "iif(instr(%1$s, char(0)), 'CAST(x''' || hex(%1$s) || ''' AS TEXT)', quote(%1$s))"
                            .formatted(value)
                    : "quote(%s)".formatted(value);
        }
    }
}
