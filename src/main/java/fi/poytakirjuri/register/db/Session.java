package fi.poytakirjuri.register.db;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/// One connection to the register with all that a connection needs: pragmas, schema, undo triggers.
/// After "disk full" and its kin it is closed and made anew: a plain rollback then leaves the next change in the file.
final class Session implements AutoCloseable {
    /// jOOQ greets with a picture and a tip of the day; held here so that the setting is not forgotten.
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        JOOQ.setLevel(Level.WARNING);
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

    /// Opens an existing file, or makes it where `mayCreate`.
    static Session open(Path file, boolean mayCreate) throws SQLException {
        var config = new SQLiteConfig();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(2_000);
        if (!mayCreate) config.resetOpenMode(SQLiteOpenMode.CREATE);
        var connection = config.createConnection("jdbc:sqlite:" + address(file));
        try {
            pragmas(connection);
            Migrator.migrate(connection);
            UndoTriggers.make(connection);
            return new Session(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    DSLContext sql() {
        return sql;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
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

    private static void pragmas(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // DELETE with EXTRA is the one setting that lost no acknowledged save at simulated power loss.
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA synchronous = EXTRA");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA temp_store = MEMORY");
            statement.execute("PRAGMA secure_delete = ON");
        }
    }
}
