package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.register.db.Database;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The places of all items of a table in two queries, however many years there are; their numbers are not read.
public final class ItemPlaceStore {
    private final Database database;
    private final MeetingStore meetings;

    public ItemPlaceStore(Database database) {
        this.database = database;
        this.meetings = new MeetingStore(database);
    }

    /// By the items' ids.
    public Map<Long, ItemPlace> all(long bodyId) {
        return database.read(sql -> {
            var byId = meetings.all(bodyId).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
            return sql
                    .select(AGENDA_ITEM.ID, AGENDA_ITEM.TITLE, AGENDA_ITEM.MEETING_ID)
                    .from(AGENDA_ITEM)
                    .join(MEETING)
                    .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                    .where(MEETING.BODY_ID.eq(bodyId))
                    .fetch(row -> new ItemPlace(row.value1(), row.value2(), requireNonNull(byId.get(row.value3()))))
                    .stream()
                    .collect(Collectors.toMap(ItemPlace::itemId, Function.identity()));
        });
    }
}
