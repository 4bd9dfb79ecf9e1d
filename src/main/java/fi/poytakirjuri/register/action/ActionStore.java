package fi.poytakirjuri.register.action;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_HISTORY;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_OWNER;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.ActionRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Actions with their owners, due dates and states.
public final class ActionStore {
    private final Database database;

    public ActionStore(Database database) {
        this.database = database;
    }

    /// The actions agreed in a meeting, by item and in order.
    public List<Action> ofMeeting(long meetingId) {
        return where(MEETING.ID.eq(meetingId));
    }

    /// A table's actions that are still open, the earliest due first.
    public List<Action> open(long bodyId) {
        return where(ACTION.BODY_ID.eq(bodyId).and(ACTION.STATE.in(ActionState.OPEN, ActionState.IN_PROGRESS))).stream()
                .sorted(Comparator.comparing(Action::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// A table's actions as they were on a day: those agreed by then, each in the state that it had, in the order in
    /// which they were agreed. An action of no meeting has always been there.
    public List<Action> asOf(long bodyId, LocalDate day) {
        return database.read(sql -> {
            var then = ActionStates.on(sql, bodyId, day);
            return where(ACTION.BODY_ID.eq(bodyId).and(MEETING.HELD_ON.isNull().or(MEETING.HELD_ON.le(day)))).stream()
                    .map(action -> action.in(then.getOrDefault(action.id(), action.state())))
                    .toList();
        });
    }

    public Optional<Action> find(long id) {
        return where(ACTION.ID.eq(id)).stream().findFirst();
    }

    /// Adds an action last under an item and returns its id.
    public long add(long itemId, String text, List<Owner> owners, @Nullable LocalDate dueOn, String dueWords) {
        return database.changeAndGet(Label.of("undo.action.add"), sql -> {
            var body = sql.select(MEETING.BODY_ID)
                    .from(AGENDA_ITEM)
                    .join(MEETING)
                    .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                    .where(AGENDA_ITEM.ID.eq(itemId))
                    .fetchSingle(MEETING.BODY_ID);
            var record = sql.newRecord(ACTION);
            record.setBodyId(body);
            record.setItemId(itemId);
            record.setPosition(sql.fetchCount(ACTION, ACTION.ITEM_ID.eq(itemId)));
            record.setText(Typed.text(text));
            record.setDueOn(dueOn);
            record.setDueWords(Typed.line(dueWords));
            record.insert();
            writeOwners(sql, record.getId(), owners);
            return record.getId();
        });
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.action.remove"),
                sql -> sql.deleteFrom(ACTION).where(ACTION.ID.eq(id)).execute());
    }

    public void setText(long id, String text) {
        database.change(
                Label.of("undo.action.text").continuing("action " + id),
                sql -> sql.update(ACTION)
                        .set(ACTION.TEXT, Typed.text(text))
                        .where(ACTION.ID.eq(id))
                        .execute());
    }

    public void setOwners(long id, List<Owner> owners) {
        database.change(Label.of("undo.action.owners"), sql -> {
            sql.deleteFrom(ACTION_OWNER).where(ACTION_OWNER.ACTION_ID.eq(id)).execute();
            writeOwners(sql, id, owners);
        });
    }

    /// Sets the due date, or words where it is no date; both empty takes the due date away.
    public void setDue(long id, @Nullable LocalDate dueOn, String dueWords) {
        database.change(
                Label.of("undo.action.due"),
                sql -> sql.update(ACTION)
                        .set(ACTION.DUE_ON, dueOn)
                        .set(ACTION.DUE_WORDS, Typed.line(dueWords))
                        .where(ACTION.ID.eq(id))
                        .execute());
    }

    /// Sets the state on a day; the way it went is kept.
    public void setState(long id, ActionState state, LocalDate day) {
        database.change(Label.of("undo.action.state"), sql -> {
            var action = sql.fetchSingle(ACTION, ACTION.ID.eq(id));
            if (action.getState() == state) return;
            sql.insertInto(ACTION_HISTORY)
                    .set(ACTION_HISTORY.ACTION_ID, id)
                    .set(ACTION_HISTORY.CHANGED_ON, day)
                    .set(ACTION_HISTORY.FROM_STATE, action.getState())
                    .set(ACTION_HISTORY.TO_STATE, state)
                    .set(ACTION_HISTORY.WAS_DUE_ON, action.getDueOn())
                    .set(ACTION_HISTORY.NOW_DUE_ON, action.getDueOn())
                    .execute();
            action.setState(state);
            action.setDoneOn(state == ActionState.DONE ? day : null);
            action.update();
        });
    }

    private static void writeOwners(DSLContext sql, long actionId, List<Owner> owners) {
        for (int i = 0; i < owners.size(); i++) {
            var owner = owners.get(i);
            var record = sql.newRecord(ACTION_OWNER);
            record.setActionId(actionId);
            record.setKind(owner.kind());
            record.setPosition(i);
            switch (owner.kind()) {
                case PERSON -> record.setPersonId(owner.id());
                case SECTOR -> record.setSectorId(owner.id());
                case ORGANISATION -> record.setOrganisationId(owner.id());
                case EVERYONE -> {}
            }
            if (owner.id() == null) record.setWords(Typed.line(owner.name()));
            record.insert();
        }
    }

    private List<Action> where(Condition condition) {
        return database.read(sql -> {
            var rows = sql.select(ACTION.fields())
                    .from(ACTION)
                    .leftJoin(AGENDA_ITEM)
                    .on(AGENDA_ITEM.ID.eq(ACTION.ITEM_ID))
                    .leftJoin(MEETING)
                    .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                    .where(condition)
                    .orderBy(MEETING.HELD_ON, AGENDA_ITEM.POSITION, ACTION.POSITION, ACTION.ID)
                    .fetchInto(ACTION);
            var owners = OwnerRows.of(sql, rows.map(ActionRecord::getId));
            return rows.map(row -> action(row, owners.getOrDefault(row.getId(), List.of())));
        });
    }

    private static Action action(ActionRecord row, List<Owner> owners) {
        return new Action(
                row.getId(),
                row.getBodyId(),
                row.getItemId(),
                row.getText(),
                owners,
                row.getDueOn(),
                row.getDueWords(),
                row.getState());
    }
}
