package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.ATTACHMENT;
import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE_EVENT;
import static fi.poytakirjuri.register.db.schema.Tables.EXPERT_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.ITEM_PREPARER;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.schema.tables.records.AgendaItemRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// How an item's rows come to another meeting: moved with all that belongs to them, or copied to go on there.
final class ItemTransfer {
    private ItemTransfer() {}

    /// Moves an item and its sub-items, with their attachments as the other meeting's next ones. Who came for the item
    /// stays behind, for those people are the old meeting's.
    static long move(DSLContext sql, long id, long meetingId) {
        sql.update(AGENDA_ITEM)
                .setNull(AGENDA_ITEM.PARENT_ID)
                .where(AGENDA_ITEM.ID.eq(id))
                .execute();
        for (long each : withSubs(sql, id)) {
            sql.update(AGENDA_ITEM)
                    .set(AGENDA_ITEM.MEETING_ID, meetingId)
                    .setNull(AGENDA_ITEM.FROZEN_NUMBER)
                    .where(AGENDA_ITEM.ID.eq(each))
                    .execute();
            sql.deleteFrom(EXPERT_ITEM).where(EXPERT_ITEM.ITEM_ID.eq(each)).execute();
            sql.update(ATTENDANCE_EVENT)
                    .setNull(ATTENDANCE_EVENT.ITEM_ID)
                    .where(ATTENDANCE_EVENT.ITEM_ID.eq(each))
                    .execute();
            moveAttachments(sql, each, meetingId);
        }
        return id;
    }

    /// Copies what was prepared of an item and its sub-items, not what a meeting said of them.
    static long copy(DSLContext sql, long id, long meetingId) {
        long copy = copied(sql, AgendaRows.row(sql, id), meetingId, null);
        for (long sub : ItemOrder.siblings(sql, AgendaRows.row(sql, id).getMeetingId(), id))
            copied(sql, AgendaRows.row(sql, sub), meetingId, copy);
        return copy;
    }

    /// Marks an item left on the table, unless its memo is finished: what that says stays.
    static void leaveOnTable(DSLContext sql, long id) {
        sql.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.IS_TABLED, true)
                .where(AGENDA_ITEM.ID.eq(id))
                .and(AGENDA_ITEM.MEETING_ID.in(sql.select(MEETING.ID)
                        .from(MEETING)
                        .where(MEETING.STATE.in(MeetingState.INVITED, MeetingState.HELD))))
                .execute();
    }

    private static long copied(DSLContext sql, AgendaItemRecord from, long meetingId, @Nullable Long parent) {
        var to = sql.newRecord(AGENDA_ITEM);
        to.setMeetingId(meetingId);
        to.setParentId(parent);
        to.setPosition(from.getPosition());
        to.setKind(from.getKind());
        to.setTitle(from.getTitle());
        to.setMinutes(from.getMinutes());
        to.setPresenterPersonId(from.getPresenterPersonId());
        to.setPresenterOrganisationId(from.getPresenterOrganisationId());
        to.setPresenterWords(from.getPresenterWords());
        to.setSource(from.getSource());
        to.setBackground(from.getBackground());
        to.setProposal(from.getProposal());
        to.setInternalNotes(from.getInternalNotes());
        to.setContinuesId(from.getId());
        to.insert();
        for (var preparer : sql.fetch(ITEM_PREPARER, ITEM_PREPARER.ITEM_ID.eq(from.getId()))) {
            var copy = preparer.copy();
            copy.setItemId(to.getId());
            copy.attach(sql.configuration());
            copy.insert();
        }
        return to.getId();
    }

    private static List<Long> withSubs(DSLContext sql, long id) {
        return sql.select(AGENDA_ITEM.ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.ID.eq(id).or(AGENDA_ITEM.PARENT_ID.eq(id)))
                .fetch(AGENDA_ITEM.ID);
    }

    private static void moveAttachments(DSLContext sql, long itemId, long meetingId) {
        for (var attachment : sql.fetch(ATTACHMENT, ATTACHMENT.ITEM_ID.eq(itemId))) {
            attachment.setMeetingId(meetingId);
            if (attachment.getNumber() != null) attachment.setNumber(nextNumber(sql, meetingId));
            attachment.update();
        }
    }

    private static int nextNumber(DSLContext sql, long meetingId) {
        var highest = sql.select(max(ATTACHMENT.NUMBER))
                .from(ATTACHMENT)
                .where(ATTACHMENT.MEETING_ID.eq(meetingId))
                .fetchSingle()
                .value1();
        return highest == null ? 1 : highest + 1;
    }
}
