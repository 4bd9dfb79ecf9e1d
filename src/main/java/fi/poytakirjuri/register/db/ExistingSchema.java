package fi.poytakirjuri.register.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Looks a register over before anything in it runs: sound as far as SQLite can see, and with nothing in it that its
/// version's migrations did not make. A trigger or a view of someone else's would run with our writes.
final class ExistingSchema {
    /// What the migrations make, by version.
    private static final Map<Integer, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private ExistingSchema() {}

    static void check(Connection connection, Path file) throws SQLException, OpeningTrouble {
        if (!objects(connection).equals(known(Migrator.version(connection))))
            throw new OpeningTrouble(OpeningTrouble.Kind.FOREIGN_OBJECTS, file);
        if (!isSound(connection)) throw new OpeningTrouble(OpeningTrouble.Kind.DAMAGED, file);
    }

    private static Set<String> known(int version) throws SQLException {
        var known = KNOWN.get(version);
        if (known != null) return known;
        try (var fresh = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Migrator.migrate(fresh, version);
            known = objects(fresh);
        }
        KNOWN.put(version, known);
        return known;
    }

    private static Set<String> objects(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                // sqlite_stat1 and its kin are the query planner's statistics, made by ANALYZE.
                var rows = statement.executeQuery("SELECT concat_ws(char(31), type, name, tbl_name, sql)"
                        + " FROM main.sqlite_schema WHERE name NOT GLOB 'sqlite_stat[1-4]'")) {
            var objects = new HashSet<String>();
            while (rows.next()) objects.add(rows.getString(1));
            return objects;
        }
    }

    private static boolean isSound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA main.quick_check(1)")) {
            return "ok".equals(rows.getString(1));
        }
    }
}
