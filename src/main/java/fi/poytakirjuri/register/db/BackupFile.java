package fi.poytakirjuri.register.db;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteConfig;

/// One copy of a register on its way to be a backup: a backup that was never opened is none.
final class BackupFile {
    private BackupFile() {}

    /// Writes a copy, opens it again to see that it is whole, forces it to the disk and gives it its name.
    static Path write(Database database, Path part, Path file) throws IOException {
        try {
            OwnerOnly.make(part);
            var counts = database.read(sql -> sql.connectionResult(connection -> {
                var before = counts(connection);
                copy(connection, part);
                return before;
            }));
            look(part, counts);
            force(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(requireNonNull(file.getParent()));
            return file;
        } catch (OpeningTrouble | DataAccessException | SQLException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Outside a change the connection only reads; the copy is written through it.
    private static void copy(Connection connection, Path part) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = OFF");
            try (var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, part.toString());
                vacuum.execute();
            } finally {
                statement.execute("PRAGMA query_only = ON");
            }
        }
    }

    private static void look(Path part, List<String> counts) throws SQLException, IOException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = config.createConnection("jdbc:sqlite:" + part);
                var statement = connection.createStatement()) {
            try (var check = statement.executeQuery("PRAGMA quick_check")) {
                if (!check.next() || !check.getString(1).equals("ok"))
                    throw new IOException("The backup is not whole: " + check.getString(1));
            }
            if (!counts(connection).equals(counts)) throw new IOException("The backup lacks rows");
        }
    }

    /// The number of rows in each table.
    private static List<String> counts(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var names = statement.executeQuery(
                        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")) {
            while (names.next()) tables.add(names.getString(1));
        }
        var counts = new ArrayList<String>();
        for (var table : tables)
            try (var statement = connection.createStatement();
                    var count = statement.executeQuery("SELECT count(*) FROM main.\"" + table + "\"")) {
                count.next();
                counts.add(table + " " + count.getLong(1));
            }
        return counts;
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Where a folder can be opened, its new name in it is forced too; elsewhere the system does that itself.
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            System.getLogger(BackupFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "A folder cannot be forced here", notHere);
        }
    }
}
