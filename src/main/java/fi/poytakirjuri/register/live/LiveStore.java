package fi.poytakirjuri.register.live;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.TransferStore;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What happens in a meeting at its moment, each with the sentence that tells of it, as one step to undo.
public final class LiveStore {
    private final Database database;
    private final MeetingStore meetings;
    private final AttendanceStore attendance;
    private final TransferStore transfers;
    private final EntryStore entries;

    public LiveStore(Database database, AttendanceStore attendance, EntryStore entries) {
        this.database = database;
        this.attendance = attendance;
        this.transfers = new TransferStore(database);
        this.meetings = new MeetingStore(database);
        this.entries = entries;
    }

    /// When the treatment of the meeting's items began, by the items' ids; those not begun are not there.
    public Map<Long, LocalTime> begun(long meetingId) {
        return database.read(sql -> {
            var begun = new HashMap<Long, LocalTime>();
            sql.select(AGENDA_ITEM.ID, AGENDA_ITEM.BEGUN_TIME)
                    .from(AGENDA_ITEM)
                    .where(AGENDA_ITEM.MEETING_ID.eq(meetingId), AGENDA_ITEM.BEGUN_TIME.isNotNull())
                    .forEach(row -> begun.put(row.value1(), row.value2()));
            return begun;
        });
    }

    /// The meeting opens, and with it the treatment of an item.
    ///
    /// @param itemId   the item that the sentence goes to; none in a meeting without items
    /// @param sentence what is written of it
    public void open(long meetingId, LocalTime at, @Nullable Long itemId, String sentence) {
        database.change(Label.of("undo.meeting.opened"), _ -> {
            var closed = meetings.find(meetingId).orElseThrow().timetable().closed();
            meetings.setHeldTimes(meetingId, at, closed);
            if (itemId == null) return;
            begin(itemId, at);
            entries.addFirst(itemId, sentence);
        });
    }

    /// The meeting is closed, and so has been held.
    public void close(long meetingId, LocalTime at, @Nullable Long itemId, String sentence) {
        database.change(Label.of("undo.meeting.closed"), _ -> {
            var meeting = meetings.find(meetingId).orElseThrow();
            meetings.setHeldTimes(meetingId, meeting.timetable().opened(), at);
            if (meeting.state().compareTo(MeetingState.HELD) < 0) meetings.setState(meetingId, MeetingState.HELD);
            if (itemId != null) entries.add(itemId, new NewEntry.Words(EntryKind.TEXT, sentence));
        });
    }

    /// The treatment of an item begins, unless it has begun before.
    public void begin(long itemId, LocalTime at) {
        database.change(
                Label.of("undo.item.begun"),
                sql -> sql.update(AGENDA_ITEM)
                        .set(AGENDA_ITEM.BEGUN_TIME, at)
                        .where(AGENDA_ITEM.ID.eq(itemId), AGENDA_ITEM.BEGUN_TIME.isNull())
                        .execute());
    }

    /// Corrects when the treatment of an item began; none takes the stamp away.
    public void setBegun(long itemId, @Nullable LocalTime at) {
        database.change(
                Label.of("undo.item.begunTime").continuing("begun " + itemId),
                sql -> sql.update(AGENDA_ITEM)
                        .set(AGENDA_ITEM.BEGUN_TIME, at)
                        .where(AGENDA_ITEM.ID.eq(itemId))
                        .execute());
    }

    /// Someone comes or goes at an item.
    ///
    /// @param at       none where the time is not known
    /// @param sentence what is written of it; none where the list of those present is enough
    public void move(
            Meeting meeting,
            Attendee who,
            Moves moves,
            @Nullable LocalTime at,
            @Nullable Long itemId,
            String sentence) {
        database.change(Label.of("undo.attendance.moving", who.name()), _ -> {
            attendance.move(meeting, who, moves.kind(), at, itemId);
            if (moves.isRecused())
                attendance.of(meeting).stream()
                        .filter(now -> now.isSame(who))
                        .findFirst()
                        .ifPresent(now ->
                                attendance.setRecused(now.movements().getLast().id(), true));
            if (itemId != null && !sentence.isEmpty())
                entries.add(itemId, new NewEntry.Words(EntryKind.TEXT, sentence));
        });
    }

    /// An item is left on the table.
    ///
    /// @param sentence what is written of it as the decision
    /// @param goesOnIn the meeting on whose agenda it goes on; none where that is not known yet
    public void table(long itemId, String sentence, @Nullable Long goesOnIn) {
        database.change(Label.of("undo.item.tabled"), sql -> {
            if (goesOnIn != null) transfers.takeUp(List.of(itemId), goesOnIn);
            sql.update(AGENDA_ITEM)
                    .set(AGENDA_ITEM.OUTCOME, Outcome.TABLED)
                    .set(AGENDA_ITEM.IS_TABLED, true)
                    .where(AGENDA_ITEM.ID.eq(itemId))
                    .execute();
            entries.add(itemId, new NewEntry.Words(EntryKind.DECISION, sentence));
        });
    }

    /// How someone moves.
    ///
    /// @param isRecused leaves for being disqualified in the item
    public record Moves(Movement kind, boolean isRecused) {}
}
