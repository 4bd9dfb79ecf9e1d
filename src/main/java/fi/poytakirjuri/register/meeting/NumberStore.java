package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;

/// Whether the items of a meeting keep the numbers they have: those that were told to others do.
public final class NumberStore {
    private final Database database;

    public NumberStore(Database database) {
        this.database = database;
    }

    /// From now on every item there is keeps its number.
    public void freeze(long meetingId) {
        database.change(
                Label.of("undo.numbers.frozen"),
                sql -> new AgendaStore(database).items(meetingId).forEach(item -> {
                    if (item.number().sub() == null)
                        sql.update(AGENDA_ITEM)
                                .set(AGENDA_ITEM.FROZEN_NUMBER, item.number().main())
                                .where(AGENDA_ITEM.ID.eq(item.id()))
                                .execute();
                }));
    }

    /// The numbers follow the order again.
    public void free(long meetingId) {
        database.change(
                Label.of("undo.numbers.free"),
                sql -> sql.update(AGENDA_ITEM)
                        .setNull(AGENDA_ITEM.FROZEN_NUMBER)
                        .where(AGENDA_ITEM.MEETING_ID.eq(meetingId))
                        .execute());
    }
}
