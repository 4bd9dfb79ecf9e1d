package fi.poytakirjuri.register.version;

import fi.poytakirjuri.register.db.Content;
import fi.poytakirjuri.register.db.schema.DefaultSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;

/// What a meeting's memo says, row by row, as JSON: kept when a correction begins and brought back when it is
/// cancelled.
final class KeptContent {
    private KeptContent() {}

    static String of(DSLContext sql, long meetingId) {
        return Content.ALL.stream()
                .map(content -> "\"" + content.table() + "\":" + rows(sql, content, meetingId))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// Brings the meeting back to what was kept. Call while its correction is still under way.
    static void restore(DSLContext sql, long meetingId, String kept) {
        sql.execute("PRAGMA defer_foreign_keys = ON");
        for (var content : Content.ALL.reversed()) removeOthers(sql, content, meetingId, kept);
        for (var content : Content.ALL) bringBack(sql, content, kept);
    }

    private static String rows(DSLContext sql, Content content, long meetingId) {
        var pairs = columns(content.table()).stream()
                .map(column -> "'%1$s', \"%1$s\"".formatted(column))
                .collect(Collectors.joining(", "));
        var table = content.table();
        return Objects.requireNonNull(sql.fetchSingle(
                        "SELECT json_group_array(json_object(%s)) FROM \"%s\" WHERE %s = ?"
                                .formatted(pairs, table, content.meetingOf("\"" + table + "\"")),
                        meetingId)
                .get(0, String.class));
    }

    private static void removeOthers(DSLContext sql, Content content, long meetingId, String kept) {
        var table = content.table();
        sql.execute(
                "DELETE FROM \"%s\" WHERE %s = ? AND id NOT IN (SELECT json_extract(value, '$.id') FROM json_each(?, '$.%s'))"
                        .formatted(table, content.meetingOf("\"" + table + "\""), table),
                meetingId,
                kept);
    }

    private static void bringBack(DSLContext sql, Content content, String kept) {
        var columns = columns(content.table());
        var values =
                columns.stream().map("json_extract(value, '$.%s')"::formatted).collect(Collectors.joining(", "));
        var restored = content.restored().isEmpty() ? columns : content.restored();
        var changes = restored.stream()
                .filter(column -> !column.equals("id"))
                .map("\"%1$s\" = excluded.\"%1$s\""::formatted)
                .collect(Collectors.joining(", "));
        sql.execute(
                "INSERT INTO \"%1$s\" (%2$s) SELECT %3$s FROM json_each(?, '$.%1$s') WHERE true ON CONFLICT (id) DO UPDATE SET %4$s"
                        .formatted(
                                content.table(),
                                columns.stream().collect(Collectors.joining("\", \"", "\"", "\"")),
                                values,
                                changes),
                kept);
    }

    private static List<String> columns(String table) {
        var found = Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(table));
        return Arrays.stream(found.fields()).map(Field::getName).toList();
    }
}
