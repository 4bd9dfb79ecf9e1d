package fi.poytakirjuri.register.invitation;

import static fi.poytakirjuri.register.db.schema.Tables.COMMENT_ROUND;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.util.List;

/// When a meeting's agenda was sent to be commented on, and to whom. What was answered is kept by the items.
public final class CommentRoundStore {
    private final Database database;

    public CommentRoundStore(Database database) {
        this.database = database;
    }

    /// The latest first.
    public List<CommentRound> ofMeeting(long meetingId) {
        return database.read(sql -> sql.selectFrom(COMMENT_ROUND)
                .where(COMMENT_ROUND.MEETING_ID.eq(meetingId))
                .orderBy(COMMENT_ROUND.SENT_ON.desc(), COMMENT_ROUND.ID.desc())
                .fetch(row -> new CommentRound(
                        row.getId(),
                        row.getSentOn(),
                        row.getRecipients().lines().toList())));
    }

    /// @param recipients as [MailAddress#write()] writes them
    public void markSent(long meetingId, LocalDate sentOn, List<String> recipients) {
        database.change(
                Label.of("undo.comments.sent"),
                sql -> sql.insertInto(COMMENT_ROUND)
                        .set(COMMENT_ROUND.MEETING_ID, meetingId)
                        .set(COMMENT_ROUND.SENT_ON, sentOn)
                        .set(COMMENT_ROUND.RECIPIENTS, String.join("\n", recipients))
                        .execute());
    }

    public void takeBack(long id) {
        database.change(
                Label.of("undo.comments.takenBack"),
                sql -> sql.deleteFrom(COMMENT_ROUND)
                        .where(COMMENT_ROUND.ID.eq(id))
                        .execute());
    }
}
