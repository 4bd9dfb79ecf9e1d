package fi.poytakirjuri.register.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Triggers that refuse to change what a finalised memo says, whichever store it comes from, unless a correction is
/// under way. Like the undo triggers they are temporary. Undo and redo pass: they only bring back what was. So does
/// [References#fold]: of two rows that are one person, the memo points at the other, and its words stay.
final class ContentLock {
    /// What the triggers say; the meeting's id follows.
    static final String REFUSAL = "finalised meeting ";

    private static final String NOT_FOLDING = "EXISTS (SELECT 1 FROM temp.undo_now WHERE is_folding = 0)";

    private ContentLock() {}

    /// Call after [UndoTriggers#make], whose table tells whether a step is being made.
    static void make(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var content : Content.ALL)
                if (!content.locked().isEmpty())
                    for (var trigger : triggers(content, pointers(connection, content.table())))
                        statement.execute(trigger);
        }
    }

    /// The columns that tell which person or organisation is meant.
    private static Set<String> pointers(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT \"from\" FROM pragma_foreign_key_list('" + table
                        + "') WHERE \"table\" IN ('person', 'organisation')")) {
            var pointers = new HashSet<String>();
            while (rows.next()) pointers.add(rows.getString(1));
            return pointers;
        }
    }

    private static List<String> triggers(Content content, Set<String> pointers) {
        var changed = content.locked().stream()
                .map(column -> "old.\"%1$s\" IS NOT new.\"%1$s\"".formatted(column)
                        + (pointers.contains(column) ? " AND " + NOT_FOLDING : ""))
                .collect(Collectors.joining(" OR ", "(", ")"));
        return List.of(
                trigger(content, "INSERT", "true", "new"),
                trigger(content, "DELETE", "true", "old"),
                trigger(content, "UPDATE", changed, "old"));
    }

    private static String trigger(Content content, String event, String condition, String row) {
        return """
                CREATE TEMP TRIGGER lock_%2$s_%1$s BEFORE %2$s ON main."%1$s"
                WHEN %3$s AND EXISTS (SELECT 1 FROM temp.undo_now WHERE is_turning = 0) BEGIN
                  SELECT RAISE(ABORT, '%5$s' || m.id) FROM main.meeting AS m
                  WHERE m.id = %4$s AND m.state IN ('FINALISED', 'APPROVED', 'PUBLISHED')
                    AND NOT EXISTS (SELECT 1 FROM main.correction AS c WHERE c.meeting_id = m.id);
                END""".formatted(content.table(), event, condition, content.meetingOf(row), REFUSAL);
    }
}
