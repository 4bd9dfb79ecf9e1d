package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.ITEM_COMMENT;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDateTime;
import java.util.List;

/// The comments on a meeting's items.
public final class CommentStore {
    private final Database database;

    public CommentStore(Database database) {
        this.database = database;
    }

    /// The comments on all items of a meeting, each item's in the order they were made.
    public List<ItemComment> ofMeeting(long meetingId) {
        return database.read(sql -> sql.select(ITEM_COMMENT.fields())
                .from(ITEM_COMMENT)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(ITEM_COMMENT.ITEM_ID))
                .where(AGENDA_ITEM.MEETING_ID.eq(meetingId))
                .orderBy(ITEM_COMMENT.ITEM_ID, ITEM_COMMENT.WRITTEN_AT, ITEM_COMMENT.ID)
                .fetchInto(ITEM_COMMENT)
                .map(row -> new ItemComment(
                        row.getId(),
                        row.getItemId(),
                        row.getAuthor(),
                        row.getText(),
                        row.getWrittenAt(),
                        row.getIsSettled())));
    }

    /// Adds a comment and returns its id.
    ///
    /// @throws IllegalArgumentException for an empty text
    public long add(long itemId, String author, String text, LocalDateTime writtenAt) {
        if (text.isBlank()) throw new IllegalArgumentException("A comment needs words");
        return database.changeAndGet(Label.of("undo.comment.add"), sql -> {
            var row = sql.newRecord(ITEM_COMMENT);
            row.setItemId(itemId);
            row.setAuthor(Typed.line(author));
            row.setText(Typed.text(text));
            row.setWrittenAt(writtenAt);
            row.insert();
            return row.getId();
        });
    }

    /// Marks a comment dealt with, or open again.
    public void setSettled(long id, boolean isSettled) {
        database.change(
                Label.of("undo.comment.settle"),
                sql -> sql.update(ITEM_COMMENT)
                        .set(ITEM_COMMENT.IS_SETTLED, isSettled)
                        .where(ITEM_COMMENT.ID.eq(id))
                        .execute());
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.comment.remove"),
                sql -> sql.deleteFrom(ITEM_COMMENT)
                        .where(ITEM_COMMENT.ID.eq(id))
                        .execute());
    }
}
