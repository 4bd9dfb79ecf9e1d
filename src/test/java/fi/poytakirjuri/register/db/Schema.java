package fi.poytakirjuri.register.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// A register's tables as SQLite itself tells them, so that tests over all tables cover those of later migrations too.
///
/// @param undone the tables whose changes can be undone
record Schema(List<Table> tables, Set<String> undone) {
    private static final Pattern CHOICES = Pattern.compile("CHECK\\s*\\(\\s*(\\w+)\\s+IN\\s*\\(([^)]*)\\)\\s*\\)");

    /// @param target   the table a foreign key points to, if this column is one
    /// @param choices  the values its CHECK allows, as SQL writes them without quotes; empty where there is no list
    record Column(
            String name,
            String type,
            boolean isRequired,
            @Nullable String target,
            String targetColumn,
            List<String> choices) {}

    record Table(String name, String sql, boolean isStrict, List<Column> columns) {
        List<Column> references() {
            return columns.stream().filter(c -> c.target != null).toList();
        }
    }

    static Schema of(DSLContext sql) {
        var tables = new ArrayList<Table>();
        for (var row : sql.fetch("SELECT l.name, l.strict, s.sql FROM pragma_table_list AS l"
                + " JOIN sqlite_schema AS s ON s.name = l.name"
                + " WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite%' ORDER BY l.name")) {
            var name = row.get("name", String.class);
            var text = row.get("sql", String.class);
            tables.add(new Table(name, text, row.get("strict", Integer.class) == 1, columns(sql, name, text)));
        }
        var undone = new HashSet<String>();
        for (var row : sql.fetch("SELECT DISTINCT tbl_name FROM sqlite_temp_schema WHERE type = 'trigger'"))
            undone.add(row.get(0, String.class));
        return new Schema(tables, undone);
    }

    Table table(String name) {
        return tables.stream().filter(t -> t.name.equals(name)).findFirst().orElseThrow();
    }

    private static List<Column> columns(DSLContext sql, String table, String text) {
        var targets = new HashMap<String, List<String>>();
        for (var key : sql.fetch("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)", table)) {
            var to = key.get("to", String.class);
            targets.put(key.get("from", String.class), List.of(key.get("table", String.class), to == null ? "id" : to));
        }
        var choices = choices(text);
        var columns = new ArrayList<Column>();
        for (var row : sql.fetch("SELECT name, type, \"notnull\" FROM pragma_table_info(?)", table)) {
            var name = row.get("name", String.class);
            var target = targets.get(name);
            columns.add(new Column(
                    name,
                    row.get("type", String.class),
                    row.get("notnull", Integer.class) == 1,
                    target == null ? null : target.getFirst(),
                    target == null ? "" : target.getLast(),
                    choices.getOrDefault(name, List.of())));
        }
        return columns;
    }

    private static Map<String, List<String>> choices(String text) {
        var choices = new HashMap<String, List<String>>();
        var matcher = CHOICES.matcher(text);
        while (matcher.find()) {
            var values = new ArrayList<String>();
            for (var value : matcher.group(2).split(","))
                values.add(value.strip().replace("'", ""));
            choices.put(matcher.group(1), values);
        }
        return choices;
    }
}
