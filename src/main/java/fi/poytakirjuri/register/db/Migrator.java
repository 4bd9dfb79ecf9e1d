package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.DB;

/// Brings a register to the newest schema, a numbered file at a time, each in one transaction with its version number.
/// A small one of our own: Flyway adds 250 ms to every start and Liquibase is no longer open source.
final class Migrator {
    /// The migrations in order; a released one never changes.
    static final List<String> FILES = List.of("0001_register.sql", "0002_meeting.sql", "0003_roster.sql");

    /// Inverses noted under an older schema may not fit the new one.
    private static final String FORGET_UNDO = "DELETE FROM undo_entry; DELETE FROM undo_step;";

    private Migrator() {}

    static int newest() {
        return FILES.size();
    }

    /// Applies what the register lacks; whole or not at all for each file.
    static void migrate(Connection connection) throws SQLException {
        migrate(connection, newest());
    }

    static void migrate(Connection connection, int wanted) throws SQLException {
        for (int version = version(connection); version < wanted; version++)
            apply(connection, read(FILES.get(version)), version + 1);
    }

    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    /// One script for SQLite itself: the transaction, the schema and its number stand or fall together.
    static void apply(Connection connection, String migration, int version) throws SQLException {
        var sqlite = connection.unwrap(SQLiteConnection.class).getDatabase();
        try {
            sqlite._exec("""
                    BEGIN IMMEDIATE;
                    %s
                    %s
                    PRAGMA user_version = %d;
                    PRAGMA application_id = %d;
                    COMMIT;""".formatted(migration, FORGET_UNDO, version, FileHeader.APPLICATION_ID));
        } catch (SQLException e) {
            rollBack(sqlite, e);
            throw e;
        }
    }

    private static void rollBack(DB sqlite, SQLException reason) {
        try {
            sqlite._exec("ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static String read(String file) {
        try (var stream = Migrator.class.getResourceAsStream("/migrations/" + file)) {
            if (stream == null) throw new IllegalStateException("No migration " + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
