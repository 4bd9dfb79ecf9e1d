package fi.poytakirjuri.register.action;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.db.schema.tables.records.ActionRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads actions in the order in which they were agreed, each with its owners and the day on which it is due now.
final class ActionRows {
    private final DSLContext sql;
    private final Map<Long, DueMeetings> meetings = new HashMap<>();

    private ActionRows(DSLContext sql) {
        this.sql = sql;
    }

    /// @param condition of actions, their items and meetings
    static List<Action> where(DSLContext sql, Condition condition) {
        return new ActionRows(sql).read(condition);
    }

    private List<Action> read(Condition condition) {
        var rows = sql.select(ACTION.fields())
                .select(MEETING.ID)
                .from(ACTION)
                .leftJoin(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(ACTION.ITEM_ID))
                .leftJoin(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .where(condition)
                .orderBy(MEETING.HELD_ON, AGENDA_ITEM.POSITION, ACTION.POSITION, ACTION.ID)
                .fetch();
        var owners = OwnerRows.of(sql, rows.map(row -> row.get(ACTION.ID)));
        return rows.map(row -> action(row, owners.getOrDefault(row.get(ACTION.ID), List.of())));
    }

    private Action action(Record row, List<Owner> owners) {
        var action = row.into(ACTION);
        return new Action(
                action.getId(),
                action.getBodyId(),
                action.getItemId(),
                action.getText(),
                owners,
                due(action, row.get(MEETING.ID)),
                action.getState(),
                action.getTimesMoved());
    }

    /// An action of "ensi kokous" agreed before the next meeting was planned is due at that meeting once it is.
    private Due due(ActionRecord action, @Nullable Long agreedIn) {
        if (action.getDueMeetingId() != null)
            return meetings(action).by(action.getDueMeetingId(), action.getDueWords());
        boolean awaitsMeeting =
                action.getDueOn() == null && action.getTimesMoved() == 0 && Reading.isNextMeeting(action.getDueWords());
        return awaitsMeeting && agreedIn != null
                ? meetings(action).after(agreedIn, action.getDueWords())
                : new Due(action.getDueOn(), action.getDueWords(), null);
    }

    private DueMeetings meetings(ActionRecord action) {
        return meetings.computeIfAbsent(action.getBodyId(), body -> DueMeetings.of(sql, body));
    }
}
