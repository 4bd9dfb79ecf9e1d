package fi.poytakirjuri.register.db;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;

/// Run as a process of its own: keeps a register open until its input ends.
final class HoldingProcess {
    private HoldingProcess() {}

    public static void main(String[] args) throws Exception {
        try (var _ = Database.open(Path.of(args[0]), Clock.systemUTC())) {
            System.out.println("open");
            System.in.read();
        } catch (OpeningTrouble trouble) {
            System.out.println(trouble.kind());
        }
    }

    /// Holds SQLite's own lock, as another program would that knows nothing of ours.
    static final class InSqlite {
        private InSqlite() {}

        public static void main(String[] args) throws Exception {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + args[0]);
                    var statement = connection.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
                System.out.println("locked");
                System.in.read();
            }
        }
    }
}
