package fi.poytakirjuri.register.action;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_OWNER;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.language.TypedDue;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Actions with their owners, due dates and states.
public final class ActionStore {
    private final Database database;
    private final ActionHistoryStore history;

    public ActionStore(Database database) {
        this.database = database;
        this.history = new ActionHistoryStore(database);
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
            var then = ActionPast.on(sql, bodyId, day);
            return where(ACTION.BODY_ID.eq(bodyId).and(MEETING.HELD_ON.isNull().or(MEETING.HELD_ON.le(day)))).stream()
                    .map(action -> Optional.ofNullable(then.get(action.id()))
                            .map(action::as)
                            .orElse(action))
                    .toList();
        });
    }

    public Optional<Action> find(long id) {
        return where(ACTION.ID.eq(id)).stream().findFirst();
    }

    /// All of a table's actions, in the order in which they were agreed.
    public List<Action> all(long bodyId) {
        return where(ACTION.BODY_ID.eq(bodyId));
    }

    /// Adds an action last under an item and returns its id.
    public long add(long itemId, String text, List<Owner> owners, Due due) {
        return database.changeAndGet(Label.of("undo.action.add"), sql -> {
            long body = requireNonNull(sql.select(MEETING.BODY_ID)
                    .from(AGENDA_ITEM)
                    .join(MEETING)
                    .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                    .where(AGENDA_ITEM.ID.eq(itemId))
                    .fetchSingle(MEETING.BODY_ID));
            int position = sql.fetchCount(ACTION, ACTION.ITEM_ID.eq(itemId));
            return insert(sql, body, itemId, position, text, owners, due);
        });
    }

    /// Adds an action that no meeting agreed on and returns its id.
    public long addBetweenMeetings(long bodyId, String text, List<Owner> owners, Due due) {
        return database.changeAndGet(
                Label.of("undo.action.add"), sql -> insert(sql, bodyId, null, 0, text, owners, due));
    }

    private static long insert(
            DSLContext sql,
            long bodyId,
            @Nullable Long itemId,
            int position,
            String text,
            List<Owner> owners,
            Due due) {
        var record = sql.newRecord(ACTION);
        record.setBodyId(bodyId);
        record.setItemId(itemId);
        record.setPosition(position);
        record.setText(Typed.text(text));
        record.setDueOn(due.meetingId() == null ? due.on() : null);
        record.setDueWords(Typed.line(due.words()));
        record.setDueMeetingId(due.meetingId());
        record.insert();
        writeOwners(sql, record.getId(), owners);
        return record.getId();
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

    /// Gives it to one more; whoever has it already is not named twice.
    public void addOwner(long id, Owner owner) {
        database.change(
                Label.of("undo.action.owners"),
                _ -> find(id).ifPresent(action -> {
                    if (!action.owners().contains(owner))
                        setOwners(
                                id,
                                Stream.concat(action.owners().stream(), Stream.of(owner))
                                        .toList());
                }));
    }

    public void removeOwner(long id, Owner owner) {
        database.change(
                Label.of("undo.action.owners"),
                _ -> find(id).ifPresent(action -> setOwners(
                        id,
                        action.owners().stream().filter(o -> !o.equals(owner)).toList())));
    }

    /// Corrects when it is due; the way it went is not touched. To move it on, see [ActionHistoryStore].
    public void setDue(long id, Due due) {
        database.change(
                Label.of("undo.action.due"),
                sql -> sql.update(ACTION)
                        .set(ACTION.DUE_ON, due.meetingId() == null ? due.on() : null)
                        .set(ACTION.DUE_WORDS, Typed.line(due.words()))
                        .set(ACTION.DUE_MEETING_ID, due.meetingId())
                        .where(ACTION.ID.eq(id))
                        .execute());
    }

    /// What a typed due time means: "ensi kokous" is the meeting after the one in which it is said, whenever that is
    /// held, or between meetings the next one of the table.
    ///
    /// @param saidIn the meeting in which it is said
    public Due due(long bodyId, @Nullable Long saidIn, String typed, LocalDate today) {
        return switch (Reading.due(typed, today)) {
            case TypedDue.Open() -> Due.OPEN;
            case TypedDue.Day(var date) -> Due.on(date);
            case TypedDue.Words(var words) -> Due.inWords(words);
            case TypedDue.NextMeeting(var words) ->
                database.read(sql -> {
                    var meetings = DueMeetings.of(sql, bodyId);
                    return saidIn == null ? meetings.after(today, words) : meetings.after(saidIn, words);
                });
        };
    }

    /// Sets the state on a day; the way it went is kept.
    public void setState(long id, ActionState state, LocalDate day) {
        history.set(List.of(id), state, Occasion.on(day));
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
        return database.read(sql -> ActionRows.where(sql, condition));
    }
}
