package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;
import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE_EVENT;
import static fi.poytakirjuri.register.db.schema.Tables.EXPERT_ITEM;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.time.LocalTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Who is in a meeting: the members by the roster of the meeting's date, experts, and people outside any roster.
public final class AttendanceStore {
    private final Database database;
    private final AttendanceRows rows;

    public AttendanceStore(Database database, RosterStore rosters, PersonStore persons) {
        this.database = database;
        this.rows = new AttendanceRows(database, rosters, persons);
    }

    /// Everyone of whom something is written, and every member of whom nothing is; in the order of the table.
    public List<Attendee> of(Meeting meeting) {
        return rows.of(meeting);
    }

    /// Writes whether someone is there; none takes the mark away.
    public void setPresence(Meeting meeting, Attendee who, @Nullable Presence presence) {
        database.change(
                Label.of("undo.attendance.presence", who.name()),
                sql -> sql.update(ATTENDANCE)
                        .set(ATTENDANCE.PRESENCE, presence)
                        .where(ATTENDANCE.ID.eq(row(sql, meeting, who)))
                        .execute());
    }

    /// Marks every member of whom nothing is written yet.
    public void setRest(Meeting meeting, Presence presence) {
        database.change(Label.of("undo.attendance.rest"), _ -> {
            for (var who : of(meeting))
                if (who.capacity() == Capacity.MEMBER && who.presence() == null) setPresence(meeting, who, presence);
        });
    }

    /// Stamps an arrival or a departure; someone not marked present is so from now on.
    public void move(Meeting meeting, Attendee who, Movement kind, @Nullable LocalTime time, @Nullable Long itemId) {
        database.change(Label.of("undo.attendance.moving", who.name()), sql -> {
            long row = row(sql, meeting, who);
            if (!who.isIn()) setPresence(meeting, who, Presence.PRESENT);
            sql.insertInto(ATTENDANCE_EVENT)
                    .set(ATTENDANCE_EVENT.ATTENDANCE_ID, row)
                    .set(ATTENDANCE_EVENT.KIND, kind)
                    .set(ATTENDANCE_EVENT.EVENT_TIME, time)
                    .set(ATTENDANCE_EVENT.ITEM_ID, itemId)
                    .set(ATTENDANCE_EVENT.POSITION, who.movements().size())
                    .execute();
        });
    }

    /// Corrects when someone came or went, and at which item.
    public void changeMoving(long movingId, @Nullable LocalTime time, @Nullable Long itemId) {
        database.change(
                Label.of("undo.attendance.movingTime").continuing("moving " + movingId),
                sql -> sql.update(ATTENDANCE_EVENT)
                        .set(ATTENDANCE_EVENT.EVENT_TIME, time)
                        .set(ATTENDANCE_EVENT.ITEM_ID, itemId)
                        .where(ATTENDANCE_EVENT.ID.eq(movingId))
                        .execute());
    }

    /// Says that someone left because of being disqualified (esteellinen), or that it was not so.
    public void setRecused(long movingId, boolean isRecused) {
        database.change(
                Label.of("undo.attendance.recused"),
                sql -> sql.update(ATTENDANCE_EVENT)
                        .set(ATTENDANCE_EVENT.IS_RECUSED, isRecused)
                        .where(ATTENDANCE_EVENT.ID.eq(movingId))
                        .execute());
    }

    public void removeMoving(long movingId) {
        database.change(
                Label.of("undo.attendance.unmove"),
                sql -> sql.deleteFrom(ATTENDANCE_EVENT)
                        .where(ATTENDANCE_EVENT.ID.eq(movingId))
                        .execute());
    }

    /// Adds a person of the register as an expert or a participant and returns the row's id.
    public long addPerson(Meeting meeting, long personId, Capacity capacity) {
        return database.changeAndGet(Label.of("undo.attendance.add"), sql -> {
            var record = sql.newRecord(ATTENDANCE);
            record.setMeetingId(meeting.id());
            record.setPersonId(personId);
            record.setCapacity(capacity);
            record.setPresence(Presence.PRESENT);
            record.setPosition(nextPosition(sql, meeting.id()));
            record.insert();
            return record.getId();
        });
    }

    /// As [#addPerson(Meeting, long, Capacity)], with the items that they came for.
    public long addPerson(Meeting meeting, long personId, Capacity capacity, List<Long> itemIds) {
        return database.changeAndGet(Label.of("undo.attendance.add"), _ -> {
            long row = addPerson(meeting, personId, capacity);
            setExpertItems(row, itemIds);
            return row;
        });
    }

    /// As [#addOutsider(Meeting, String, String, Capacity)], with the items that they came for.
    public long addOutsider(Meeting meeting, String name, String affiliation, Capacity capacity, List<Long> itemIds) {
        return database.changeAndGet(Label.of("undo.attendance.add"), _ -> {
            long row = addOutsider(meeting, name, affiliation, capacity);
            setExpertItems(row, itemIds);
            return row;
        });
    }

    /// Adds someone outside the register by name and affiliation and returns the row's id.
    public long addOutsider(Meeting meeting, String name, String affiliation, Capacity capacity) {
        return database.changeAndGet(Label.of("undo.attendance.add"), sql -> {
            var record = sql.newRecord(ATTENDANCE);
            record.setMeetingId(meeting.id());
            record.setName(Typed.line(name));
            record.setAffiliation(Typed.line(affiliation));
            record.setCapacity(capacity);
            record.setPresence(Presence.PRESENT);
            record.setPosition(nextPosition(sql, meeting.id()));
            record.insert();
            return record.getId();
        });
    }

    /// The items that an expert came for.
    public void setExpertItems(long attendanceId, List<Long> itemIds) {
        database.change(Label.of("undo.attendance.expertItems"), sql -> {
            sql.deleteFrom(EXPERT_ITEM)
                    .where(EXPERT_ITEM.ATTENDANCE_ID.eq(attendanceId))
                    .execute();
            for (long item : itemIds)
                sql.insertInto(EXPERT_ITEM, EXPERT_ITEM.ATTENDANCE_ID, EXPERT_ITEM.ITEM_ID)
                        .values(attendanceId, item)
                        .execute();
        });
    }

    /// Takes away what was written of someone: a guest is gone, a member is without a mark.
    public void remove(long attendanceId) {
        database.change(
                Label.of("undo.attendance.remove"),
                sql -> sql.deleteFrom(ATTENDANCE)
                        .where(ATTENDANCE.ID.eq(attendanceId))
                        .execute());
    }

    /// Keeps how everyone of whom something is written is told of, so that the paper never changes with the roster.
    public void keepShown(Meeting meeting) {
        database.change(Label.of("undo.version.finalise"), sql -> {
            for (var who : of(meeting))
                if (who.id() != null) ShownPerson.of(who).write(sql, who.id());
        });
    }

    /// The row of someone, made now when nothing was written of them before.
    private long row(DSLContext sql, Meeting meeting, Attendee who) {
        if (who.id() != null) return who.id();
        var known = sql.select(ATTENDANCE.ID)
                .from(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(meeting.id()), ATTENDANCE.PERSON_ID.eq(who.personId()))
                .fetchOne(ATTENDANCE.ID);
        if (known != null) return known;
        var record = sql.newRecord(ATTENDANCE);
        record.setMeetingId(meeting.id());
        record.setPersonId(who.personId());
        record.setCapacity(who.capacity());
        record.setPosition(who.position());
        record.insert();
        return record.getId();
    }

    /// Guests come after the whole roster.
    private static int nextPosition(DSLContext sql, long meetingId) {
        var highest = sql.select(DSL.max(ATTENDANCE.POSITION))
                .from(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(meetingId))
                .fetchSingle()
                .value1();
        return Math.max(AttendanceRows.AFTER_THE_ROSTER, highest == null ? 0 : highest + 1);
    }
}
