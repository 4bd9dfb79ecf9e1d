package fi.poytakirjuri.register.db;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/// One connection to the register with all that a connection needs: pragmas, schema, undo triggers, the lock.
final class Session implements AutoCloseable {
    static {
        // jOOQ's banner and its notes are not the program's words.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("org.jooq.log.org.jooq.impl.DefaultExecuteContext.logVersionSupport", "WARN");
    }

    private final Connection connection;
    private final DSLContext sql;

    private Session(Connection connection) {
        this.connection = connection;
        this.sql = DSL.using(
                connection,
                SQLDialect.SQLITE,
                new Settings()
                        .withRenderSchema(false)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                        .withExecuteLogging(false));
    }

    /// The first session of a register being opened: looks the file over, brings it to the newest schema and sweeps.
    static Session first(Path file) throws OpeningTrouble {
        try {
            var connection = connect(file);
            try {
                ExistingSchema.check(connection, file);
                keepOneFile(connection);
                Migrator.migrate(connection);
                var session = prepared(connection);
                session.transaction(FileSweep::sweep);
                return session;
            } catch (SQLException | OpeningTrouble | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | DataAccessException e) {
            throw new OpeningTrouble(SqliteFault.kindOf(e), file, e);
        }
    }

    /// A new session of a register that is open already.
    static Session again(Path file) throws SQLException {
        var connection = connect(file);
        try {
            keepOneFile(connection);
            return prepared(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// For reading: outside a transaction nothing can be written.
    DSLContext sql() {
        return sql;
    }

    <T> T transaction(Database.Query<T> work) {
        sql.execute("PRAGMA query_only = OFF");
        try {
            return sql.transactionResult(t -> work.run(t.dsl()));
        } finally {
            sql.execute("PRAGMA query_only = ON");
        }
    }

    /// Writes the whole file anew, without free pages and the gaps within pages: what was deleted is nowhere in it.
    void writeAnew() {
        sql.execute("PRAGMA query_only = OFF");
        try {
            sql.execute("VACUUM");
        } finally {
            sql.execute("PRAGMA query_only = ON");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("Closing the register", e);
        }
    }

    private static Session prepared(Connection connection) throws SQLException {
        UndoTriggers.make(connection);
        ContentLock.make(connection);
        set(connection, "query_only = ON");
        return new Session(connection);
    }

    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(2_000);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        // An inverse in the undo log is a statement that holds a whole text; SQLite's usual limit is a megabyte.
        config.setPragma(Pragma.LIMIT_SQL_LENGTH, "1000000000");
        var connection = config.createConnection("jdbc:sqlite:" + address(file));
        try {
            // EXTRA with a DELETE journal is the one setting that lost no acknowledged save at simulated power loss.
            set(connection, "synchronous = EXTRA");
            set(connection, "foreign_keys = ON");
            set(connection, "trusted_schema = OFF");
            set(connection, "cell_size_check = ON");
            set(connection, "temp_store = MEMORY");
            set(connection, "secure_delete = ON");
            // Else REPLACE would delete rows behind the undo triggers' back.
            set(connection, "recursive_triggers = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void keepOneFile(Connection connection) throws SQLException {
        set(connection, "journal_mode = DELETE");
    }

    private static void set(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }

    /// A path that begins with `file:` or holds a `?` would be read as an address with settings of its own.
    private static String address(Path file) {
        var path = file.toAbsolutePath().toString();
        var plain = new StringBuilder("file:");
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            boolean safe =
                    b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || "/._-~".indexOf(b) >= 0;
            if (safe) plain.append((char) b);
            else plain.append('%').append("%02X".formatted(b));
        }
        return plain.toString();
    }
}
