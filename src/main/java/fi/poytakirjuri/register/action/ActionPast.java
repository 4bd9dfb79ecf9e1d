package fi.poytakirjuri.register.action;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_HISTORY;

import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.db.schema.tables.records.ActionHistoryRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// How an action stood on a day gone by, from the way that it went.
///
/// @param due        nothing where its due time has not been moved since
/// @param laterMoves how many times it was moved after that day
record ActionPast(ActionState state, @Nullable Due due, int laterMoves) {
    /// By action; one that has never changed is not there, and stands as it stands now.
    static Map<Long, ActionPast> on(DSLContext sql, long bodyId, LocalDate day) {
        var past = new HashMap<Long, ActionPast>();
        sql.select(ACTION_HISTORY.fields())
                .from(ACTION_HISTORY)
                .join(ACTION)
                .on(ACTION.ID.eq(ACTION_HISTORY.ACTION_ID))
                .where(ACTION.BODY_ID.eq(bodyId))
                .orderBy(ACTION_HISTORY.CHANGED_ON, ACTION_HISTORY.ID)
                .fetchInto(ACTION_HISTORY)
                .forEach(step -> past.compute(
                        step.getActionId(),
                        (_, before) -> step.getChangedOn().isAfter(day)
                                ? later(before, step)
                                : new ActionPast(step.getToState(), null, 0)));
        return past;
    }

    private static ActionPast later(@Nullable ActionPast before, ActionHistoryRecord step) {
        var then = before == null ? new ActionPast(step.getFromState(), null, 0) : before;
        if (!isMove(step)) return then;
        var due = then.due() == null ? new Due(step.getWasDueOn(), step.getWasDueWords(), null) : then.due();
        return new ActionPast(then.state(), due, then.laterMoves() + 1);
    }

    private static boolean isMove(ActionHistoryRecord step) {
        return step.getFromState() == step.getToState()
                || !Objects.equals(step.getWasDueOn(), step.getNowDueOn())
                || !step.getWasDueWords().equals(step.getNowDueWords());
    }
}
