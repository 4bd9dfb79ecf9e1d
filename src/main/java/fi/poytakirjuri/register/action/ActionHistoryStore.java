package fi.poytakirjuri.register.action;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_HISTORY;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;

/// How actions go on from meeting to meeting: done, moved on, given up, opened again; and the way each one went.
public final class ActionHistoryStore {
    private final Database database;

    public ActionHistoryStore(Database database) {
        this.database = database;
    }

    /// The way an action went, the first step first.
    public List<ActionEvent> of(long actionId) {
        return database.read(sql -> sql.selectFrom(ACTION_HISTORY)
                .where(ACTION_HISTORY.ACTION_ID.eq(actionId))
                .orderBy(ACTION_HISTORY.CHANGED_ON, ACTION_HISTORY.ID)
                .fetch(ActionHistoryStore::event));
    }

    /// The actions of which something was told in a meeting.
    public Set<Long> toldIn(long meetingId) {
        return database.read(sql -> sql.selectDistinct(ACTION_HISTORY.ACTION_ID)
                .from(ACTION_HISTORY)
                .where(ACTION_HISTORY.MEETING_ID.eq(meetingId))
                .fetchSet(ACTION_HISTORY.ACTION_ID));
    }

    /// Sets the state of actions, in one step; those that have it already stay as they are.
    public void set(Collection<Long> ids, ActionState state, Occasion when) {
        database.change(label(state, ids.size()), sql -> {
            for (var action : ActionRows.where(sql, ACTION.ID.in(ids)))
                if (action.state() != state) {
                    note(sql, action, action.due(), state, when, "");
                    sql.update(ACTION)
                            .set(ACTION.STATE, state)
                            .set(ACTION.DONE_ON, state == ActionState.DONE ? when.day() : null)
                            .where(ACTION.ID.eq(action.id()))
                            .execute();
                }
        });
    }

    /// Moves actions on to a later time, in one step, and counts it; one that was closed is open again.
    public void move(Collection<Long> ids, Due due, Occasion when, String note) {
        database.change(Label.of(ids.size() == 1 ? "undo.action.move" : "undo.actions.move", ids.size()), sql -> {
            for (var action : ActionRows.where(sql, ACTION.ID.in(ids))) {
                var state = action.isOpen() ? action.state() : ActionState.OPEN;
                note(sql, action, due, state, when, note);
                sql.update(ACTION)
                        .set(ACTION.STATE, state)
                        .set(ACTION.DUE_ON, due.meetingId() == null ? due.on() : null)
                        .set(ACTION.DUE_WORDS, Typed.line(due.words()))
                        .set(ACTION.DUE_MEETING_ID, due.meetingId())
                        .set(ACTION.TIMES_MOVED, action.timesMoved() + 1)
                        .setNull(ACTION.DONE_ON)
                        .where(ACTION.ID.eq(action.id()))
                        .execute();
            }
        });
    }

    private static void note(DSLContext sql, Action was, Due now, ActionState state, Occasion when, String note) {
        sql.insertInto(ACTION_HISTORY)
                .set(ACTION_HISTORY.ACTION_ID, was.id())
                .set(ACTION_HISTORY.MEETING_ID, when.meetingId())
                .set(ACTION_HISTORY.CHANGED_ON, when.day())
                .set(ACTION_HISTORY.FROM_STATE, was.state())
                .set(ACTION_HISTORY.TO_STATE, state)
                .set(ACTION_HISTORY.WAS_DUE_ON, was.due().on())
                .set(ACTION_HISTORY.WAS_DUE_WORDS, was.due().words())
                .set(ACTION_HISTORY.NOW_DUE_ON, now.on())
                .set(ACTION_HISTORY.NOW_DUE_WORDS, Typed.line(now.words()))
                .set(ACTION_HISTORY.NOTE, Typed.line(note))
                .execute();
    }

    private static Label label(ActionState state, int count) {
        if (count == 1) return Label.of("undo.action.state");
        return switch (state) {
            case OPEN, IN_PROGRESS -> Label.of("undo.actions.open", count);
            case DONE -> Label.of("undo.actions.done", count);
            case LAPSED -> Label.of("undo.actions.lapsed", count);
        };
    }

    private static ActionEvent event(Record read) {
        var row = read.into(ACTION_HISTORY);
        return new ActionEvent(
                row.getId(),
                row.getActionId(),
                new Occasion(row.getChangedOn(), row.getMeetingId()),
                row.getFromState(),
                row.getToState(),
                row.getWasDueOn(),
                row.getNowDueOn(),
                row.getNowDueWords(),
                row.getNote());
    }
}
