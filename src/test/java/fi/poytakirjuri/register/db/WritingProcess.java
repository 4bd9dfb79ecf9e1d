package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;

import java.nio.file.Path;
import java.time.Clock;

/// Run as a process of its own: adds numbered sectors one by one for as long as it lives, and says each number once it
/// is saved. Each save also rewrites a long text, so that it spans many pages.
final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] args) throws Exception {
        try (var database = Database.open(Path.of(args[0]), Clock.systemUTC())) {
            System.out.println("open");
            int number = database.read(sql -> sql.fetchCount(SECTOR));
            while (true) {
                save(database, ++number);
                System.out.println(number);
            }
        }
    }

    private static void save(Database database, int number) {
        database.change(Label.of("undo.sector", number), sql -> {
            var sector = sql.newRecord(SECTOR);
            sector.setBodyId(1L);
            sector.setName("toimiala " + number);
            sector.setPosition(number);
            sector.insert();
            sql.update(BODY)
                    .set(BODY.GOAL, (number + " ").repeat(5_000))
                    .where(BODY.ID.eq(1L))
                    .execute();
        });
    }
}
