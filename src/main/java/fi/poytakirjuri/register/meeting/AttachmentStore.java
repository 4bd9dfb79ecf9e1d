package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.ATTACHMENT;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.AttachmentRecord;
import fi.poytakirjuri.register.file.FileStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A meeting's attachments: appendices with their numbers, and supporting material.
public final class AttachmentStore {
    private final Database database;

    public AttachmentStore(Database database) {
        this.database = database;
    }

    /// Appendices by number, then supporting material.
    public List<Attachment> ofMeeting(long meetingId) {
        return database.read(sql -> sql.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.MEETING_ID.eq(meetingId))
                .orderBy(ATTACHMENT.IS_SUPPORTING, ATTACHMENT.NUMBER, ATTACHMENT.POSITION, ATTACHMENT.ID)
                .fetch(AttachmentStore::attachment));
    }

    /// Those of many meetings at once, by the meeting's id, each in the order of [#ofMeeting].
    public Map<Long, List<Attachment>> ofMeetings(List<Long> meetingIds) {
        return database.read(sql -> sql
                .selectFrom(ATTACHMENT)
                .where(ATTACHMENT.MEETING_ID.in(meetingIds))
                .orderBy(ATTACHMENT.IS_SUPPORTING, ATTACHMENT.NUMBER, ATTACHMENT.POSITION, ATTACHMENT.ID)
                .fetch(AttachmentStore::attachment)
                .stream()
                .collect(Collectors.groupingBy(Attachment::meetingId)));
    }

    /// Adds a file as the next appendix, byte for byte, and returns its id.
    public long add(
            long meetingId, @Nullable Long itemId, String name, String fileName, String mediaType, byte[] bytes) {
        return database.changeAndGet(Label.of("undo.attachment.add", Typed.line(name)), sql -> {
            var record = appendix(meetingId, itemId, name, fileName);
            record.setMediaType(mediaType);
            record.setSize((long) bytes.length);
            record.setSha256(FileStore.put(sql, bytes));
            record.attach(sql.configuration());
            record.insert();
            return record.getId();
        });
    }

    /// Adds an appendix whose file has not come yet, and returns its id.
    public long addExpected(long meetingId, @Nullable Long itemId, String name, String fileName) {
        return database.changeAndGet(Label.of("undo.attachment.add", Typed.line(name)), sql -> {
            var record = appendix(meetingId, itemId, name, fileName);
            record.attach(sql.configuration());
            record.insert();
            return record.getId();
        });
    }

    /// Adds material that no paper lists, and returns its id.
    public long addSupporting(long meetingId, String name, String fileName, String mediaType, byte[] bytes) {
        return database.changeAndGet(Label.of("undo.attachment.add", Typed.line(name)), sql -> {
            long id = add(meetingId, null, name, fileName, mediaType, bytes);
            sql.update(ATTACHMENT)
                    .set(ATTACHMENT.IS_SUPPORTING, true)
                    .setNull(ATTACHMENT.NUMBER)
                    .where(ATTACHMENT.ID.eq(id))
                    .execute();
            return id;
        });
    }

    public void rename(long id, String name) {
        database.change(
                Label.of("undo.attachment.rename").continuing("attachment " + id),
                sql -> sql.update(ATTACHMENT)
                        .set(ATTACHMENT.NAME, Typed.line(name))
                        .where(ATTACHMENT.ID.eq(id))
                        .execute());
    }

    /// Lets two appendices change numbers, and so places.
    public void swap(long one, long other) {
        database.change(Label.of("undo.attachment.order"), sql -> {
            var first = sql.fetchSingle(ATTACHMENT, ATTACHMENT.ID.eq(one));
            var second = sql.fetchSingle(ATTACHMENT, ATTACHMENT.ID.eq(other));
            var number = first.getNumber();
            first.setNumber(second.getNumber());
            second.setNumber(number);
            first.update();
            second.update();
        });
    }

    public void setPublic(long id, boolean isPublic) {
        database.change(
                Label.of("undo.attachment.public"),
                sql -> sql.update(ATTACHMENT)
                        .set(ATTACHMENT.IS_PUBLIC, isPublic)
                        .where(ATTACHMENT.ID.eq(id))
                        .execute());
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.attachment.remove"),
                sql -> sql.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).execute());
    }

    private AttachmentRecord appendix(long meetingId, @Nullable Long itemId, String name, String fileName) {
        var record = new AttachmentRecord();
        record.setMeetingId(meetingId);
        record.setItemId(itemId);
        record.setNumber(nextNumber(meetingId));
        record.setName(Typed.line(name));
        record.setFileName(Typed.line(fileName));
        return record;
    }

    private int nextNumber(long meetingId) {
        var highest = database.read(sql -> sql.select(max(ATTACHMENT.NUMBER))
                .from(ATTACHMENT)
                .where(ATTACHMENT.MEETING_ID.eq(meetingId))
                .fetchSingle()
                .value1());
        return highest == null ? 1 : highest + 1;
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                row.getId(),
                row.getMeetingId(),
                row.getItemId(),
                row.getNumber(),
                row.getName(),
                row.getFileName(),
                row.getMediaType(),
                row.getSize(),
                row.getSha256(),
                row.getIsSupporting(),
                row.getIsPublic());
    }
}
