package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;
import static java.util.stream.Collectors.toSet;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.References;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Keeps the sectors of a body: an editable list in the secretary's order (rule 7).
public final class SectorStore {
    private final Database database;

    public SectorStore(Database database) {
        this.database = database;
    }

    public List<Sector> sectors(long bodyId) {
        return database.read(sql -> sql.selectFrom(SECTOR)
                .where(SECTOR.BODY_ID.eq(bodyId))
                .orderBy(SECTOR.POSITION, SECTOR.ID)
                .fetch(s -> new Sector(s.getId(), s.getName(), s.getSeats(), s.getClosedOn())));
    }

    /// Adds a sector after the others and tells its id.
    public long add(long bodyId, String name, int seats) {
        return database.changeAndGet(
                Label.of("undo.sector.add", Typed.line(name)), sql -> added(sql, bodyId, name, seats));
    }

    public void rename(long id, String name) {
        if (name.isBlank()) throw new IllegalArgumentException("A sector needs a name");
        database.change(
                Label.of("undo.sector.change").continuing("sector.name." + id),
                sql -> sql.update(SECTOR)
                        .set(SECTOR.NAME, Typed.line(name))
                        .where(SECTOR.ID.eq(id))
                        .execute());
    }

    public void seats(long id, int seats) {
        database.change(
                Label.of("undo.sector.change").continuing("sector.seats." + id),
                sql -> sql.update(SECTOR)
                        .set(SECTOR.SEATS, seats)
                        .where(SECTOR.ID.eq(id))
                        .execute());
    }

    /// Since a day the sector is no longer offered; nothing opens it again.
    public void close(long id, @Nullable LocalDate since) {
        database.change(
                Label.of("undo.sector.change"),
                sql -> sql.update(SECTOR)
                        .set(SECTOR.CLOSED_ON, since)
                        .where(SECTOR.ID.eq(id))
                        .execute());
    }

    /// Puts the sectors into this order.
    public void order(List<Long> ids) {
        database.change(Label.of("undo.sector.order"), sql -> {
            for (int i = 0; i < ids.size(); i++)
                sql.update(SECTOR)
                        .set(SECTOR.POSITION, i)
                        .where(SECTOR.ID.eq(ids.get(i)))
                        .execute();
        });
    }

    /// The body's sectors that something in the register speaks of: these can be closed, not taken away.
    public Set<Long> used(long bodyId) {
        return database.read(
                sql -> sql.select(SECTOR.ID).from(SECTOR).where(SECTOR.BODY_ID.eq(bodyId)).fetchSet(SECTOR.ID).stream()
                        .filter(id -> References.exist(sql, SECTOR, id))
                        .collect(toSet()));
    }

    /// Takes away a sector that nothing speaks of; one that is in use can only be closed.
    ///
    /// @return whether it could be taken away
    public boolean remove(long id) {
        return database.changeAndGet(Label.of("undo.sector.remove"), sql -> {
            if (References.exist(sql, SECTOR, id)) return false;
            return sql.deleteFrom(SECTOR).where(SECTOR.ID.eq(id)).execute() > 0;
        });
    }

    static long added(DSLContext sql, long bodyId, String name, int seats) {
        var sector = sql.newRecord(SECTOR);
        sector.setBodyId(bodyId);
        sector.setName(Typed.line(name));
        sector.setSeats(seats);
        sector.setPosition(sql.fetchCount(SECTOR, SECTOR.BODY_ID.eq(bodyId)));
        sector.insert();
        return sector.getId();
    }
}
