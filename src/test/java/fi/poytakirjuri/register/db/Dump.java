package fi.poytakirjuri.register.db;

import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// A whole register as text: every value of every row of every table whose changes can be undone.
public final class Dump {
    private final String query;

    Dump(Schema schema) {
        this.query = schema.tables().stream()
                .filter(t -> schema.undone().contains(t.name()))
                .map(Dump::rows)
                .collect(Collectors.joining(" UNION ALL "));
    }

    /// What is in a register now.
    public static String whole(Database database) {
        return database.read(sql -> new Dump(Schema.of(sql)).of(sql));
    }

    String of(DSLContext sql) {
        return sql.connectionResult(connection -> {
            var dump = new StringBuilder();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) dump.append(rows.getString(1)).append('\n');
            }
            return dump.toString();
        });
    }

    /// quote() cuts a text at a NUL, so each value is written byte by byte, with its type.
    private static String rows(Schema.Table table) {
        var values = table.columns().stream()
                .map(c -> "typeof(\"%1$s\"), hex(\"%1$s\")".formatted(c.name()))
                .collect(Collectors.joining(", "));
        return "SELECT * FROM (SELECT concat_ws(' ', '%1$s', %2$s) FROM \"%1$s\" ORDER BY id)"
                .formatted(table.name(), values);
    }
}
