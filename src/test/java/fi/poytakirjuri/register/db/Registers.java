package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Small registers for the tests of this room.
final class Registers {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

    private Registers() {}

    static Database create(Path file) throws OpeningTrouble {
        return Database.create(file, CLOCK);
    }

    static Database open(Path file) throws OpeningTrouble {
        return Database.open(file, CLOCK);
    }

    static Label label(String name) {
        return Label.of("undo." + name);
    }

    static long body(DSLContext sql, String name) {
        var body = sql.newRecord(BODY);
        body.setName(name);
        body.insert();
        return body.getId();
    }

    static long sector(DSLContext sql, long body, String name) {
        var sector = sql.newRecord(SECTOR);
        sector.setBodyId(body);
        sector.setName(name);
        sector.insert();
        return sector.getId();
    }

    static void rename(Database database, Label label, long body, String name) {
        database.change(
                label,
                sql -> sql.update(BODY)
                        .set(BODY.NAME, name)
                        .where(BODY.ID.eq(body))
                        .execute());
    }

    static @Nullable String name(Database database, long body) {
        return database.read(
                sql -> sql.select(BODY.NAME).from(BODY).where(BODY.ID.eq(body)).fetchOne(BODY.NAME));
    }
}
