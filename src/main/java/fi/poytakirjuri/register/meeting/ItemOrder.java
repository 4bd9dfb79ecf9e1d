package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The order of a meeting's items, and of an item's sub-items, by their ids.
final class ItemOrder {
    private ItemOrder() {}

    static List<Long> topLevel(DSLContext sql, long meetingId) {
        return siblings(sql, meetingId, null);
    }

    static List<Long> siblings(DSLContext sql, long meetingId, @Nullable Long parentId) {
        return new ArrayList<>(sql.select(AGENDA_ITEM.ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.eq(meetingId))
                .and(parentId == null ? AGENDA_ITEM.PARENT_ID.isNull() : AGENDA_ITEM.PARENT_ID.eq(parentId))
                .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
                .fetch(AGENDA_ITEM.ID));
    }

    static void place(DSLContext sql, List<Long> order) {
        for (int i = 0; i < order.size(); i++)
            sql.update(AGENDA_ITEM)
                    .set(AGENDA_ITEM.POSITION, i)
                    .where(AGENDA_ITEM.ID.eq(order.get(i)))
                    .execute();
    }
}
