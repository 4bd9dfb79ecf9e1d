package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConnection;

/// Brings a register to the newest schema, a numbered file at a time, each in one transaction with its version number.
/// A small one of our own: Flyway adds 250 ms to every start and Liquibase is no longer open source.
final class Migrator {
    private static final List<String> FILES = List.of("0001_register.sql");

    private Migrator() {}

    static int newest() {
        return FILES.size();
    }

    /// Applies what the register lacks; whole or not at all for each file.
    static void migrate(Connection connection) throws SQLException {
        for (int version = version(connection); version < newest(); version++)
            apply(connection, FILES.get(version), version + 1);
    }

    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    private static void apply(Connection connection, String file, int version) throws SQLException {
        // One script for SQLite itself: the transaction, the schema and its number stand or fall together.
        var script = "BEGIN IMMEDIATE;\n%s\nPRAGMA user_version = %d;\nPRAGMA application_id = %d;\nCOMMIT;"
                .formatted(read(file), version, FileHeader.APPLICATION_ID);
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase()._exec(script);
        } catch (SQLException e) {
            connection.unwrap(SQLiteConnection.class).getDatabase()._exec("ROLLBACK");
            throw e;
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
