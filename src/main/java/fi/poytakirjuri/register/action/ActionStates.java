package fi.poytakirjuri.register.action;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_HISTORY;

import fi.poytakirjuri.register.choice.ActionState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/// The states of a table's actions on a day gone by, from the way that each went.
final class ActionStates {
    private ActionStates() {}

    /// By action; one that has never changed is not there, and is in the state it is in now.
    static Map<Long, ActionState> on(DSLContext sql, long bodyId, LocalDate day) {
        var states = new HashMap<Long, ActionState>();
        sql.select(ACTION_HISTORY.fields())
                .from(ACTION_HISTORY)
                .join(ACTION)
                .on(ACTION.ID.eq(ACTION_HISTORY.ACTION_ID))
                .where(ACTION.BODY_ID.eq(bodyId))
                .orderBy(ACTION_HISTORY.CHANGED_ON, ACTION_HISTORY.ID)
                .fetchInto(ACTION_HISTORY)
                .forEach(step -> {
                    if (step.getChangedOn().isAfter(day)) states.putIfAbsent(step.getActionId(), step.getFromState());
                    else states.put(step.getActionId(), step.getToState());
                });
        return states;
    }
}
