package fi.poytakirjuri.register.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From any released schema to the newest, whole or not at all.
class MigratorTest {
    @TempDir
    private Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Migrator.newest());
    }

    /// A released migration never changes. Before the first release, [#main] makes the file anew.
    @ParameterizedTest
    @MethodSource("versions")
    void aRegisterOfEveryReleasedVersionOpens(int version) throws Exception {
        var kept = Path.of(MigratorTest.class
                .getResource("/register/v" + version + ".poyta")
                .toURI());
        var file = Files.copy(kept, folder.resolve("rekisteri.poyta"));
        try (var database = Registers.open(file)) {
            for (var table : tablesOf(version))
                if (!table.startsWith("undo_"))
                    assertThat(database.<Integer>read(sql -> sql.fetchCount(DSL.table(table))))
                            .as("rows of %s", table)
                            .isPositive();
            assertThat(database.<Integer>read(
                            sql -> sql.fetchSingle("PRAGMA user_version").get(0, Integer.class)))
                    .isEqualTo(Migrator.newest());
            database.change(Registers.label("body"), sql -> Registers.body(sql, "Uusi"));
            database.undo();
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheOldVersionWhole() throws Exception {
        try (var connection = atVersionOne()) {
            assertThatThrownBy(() -> Migrator.apply(
                            connection,
                            "CREATE TABLE half (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);",
                            2))
                    .isInstanceOf(SQLException.class);
            assertThat(Migrator.version(connection)).isOne();
            assertThat(one(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"))
                    .isZero();
            Migrator.apply(connection, "CREATE TABLE whole (id INTEGER PRIMARY KEY);", 2);
            assertThat(Migrator.version(connection)).isEqualTo(2);
        }
    }

    @Test
    void aMigrationForgetsWhatWasNotedUnderTheOlderSchema() throws Exception {
        try (var connection = atVersionOne();
                var sql = connection.createStatement()) {
            sql.execute("INSERT INTO undo_step (label, made_at) VALUES ('undo.x', '2026-11-21T10:00:00')");
            Migrator.apply(connection, "ALTER TABLE body ADD COLUMN motto TEXT NOT NULL DEFAULT '';", 2);
            assertThat(one(connection, "SELECT count(*) FROM undo_step")).isZero();
        }
    }

    /// The tables that a register of a version has; a later version's are empty in it.
    private static List<String> tablesOf(int version) throws SQLException {
        try (var connection = at(version)) {
            return Schema.of(DSL.using(connection, SQLDialect.SQLITE)).tables().stream()
                    .map(Schema.Table::name)
                    .toList();
        }
    }

    private static Connection atVersionOne() throws SQLException {
        return at(1);
    }

    private static Connection at(int version) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Migrator.migrate(connection, version);
        return connection;
    }

    private static int one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.getInt(1);
        }
    }

    /// Keeps a register of the newest version, with rows in every table, for the test above:
    /// run it once for a version that is about to be released.
    public static void main(String[] args) throws Exception {
        var file = Path.of("src/test/resources/register/v" + Migrator.newest() + ".poyta");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        try (var database = Registers.create(file)) {
            database.change(Registers.label("fill"), sql -> {
                sql.execute("INSERT INTO file_content (sha256, bytes) VALUES (?, x'00')", "0".repeat(64));
                new RandomRows(sql, Schema.of(sql), new Random(1)).fill();
            });
        }
    }
}
