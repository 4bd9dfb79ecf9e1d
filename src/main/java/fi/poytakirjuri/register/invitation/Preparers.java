package fi.poytakirjuri.register.invitation;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.ITEM_PREPARER;

import fi.poytakirjuri.register.db.Database;
import java.util.List;
import java.util.Objects;

/// The persons who prepare a meeting's matters.
final class Preparers {
    private final Database database;

    Preparers(Database database) {
        this.database = database;
    }

    /// In the order of the agenda, each once.
    List<Long> persons(long meetingId) {
        return database.read(sql -> sql
                .select(ITEM_PREPARER.PERSON_ID)
                .from(ITEM_PREPARER)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(ITEM_PREPARER.ITEM_ID))
                .where(AGENDA_ITEM.MEETING_ID.eq(meetingId))
                .orderBy(AGENDA_ITEM.POSITION, ITEM_PREPARER.POSITION, ITEM_PREPARER.ID)
                .fetch(ITEM_PREPARER.PERSON_ID)
                .stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
