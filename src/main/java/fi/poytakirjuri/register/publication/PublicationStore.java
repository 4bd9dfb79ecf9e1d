package fi.poytakirjuri.register.publication;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.PUBLICATION;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;

/// What the table has published.
public final class PublicationStore {
    private final Database database;

    public PublicationStore(Database database) {
        this.database = database;
    }

    /// A meeting's publications, the latest first.
    public List<Publication> ofMeeting(long meetingId) {
        return where(PUBLICATION.MEETING_ID.eq(meetingId));
    }

    /// All that a table has published, the latest first.
    public List<Publication> all(long bodyId) {
        return where(PUBLICATION.BODY_ID.eq(bodyId));
    }

    /// Marks a meeting's memo or minutes published, and returns the publication's id.
    public long mark(long meetingId, String paper, String address, LocalDate publishedOn, String sha256) {
        return database.changeAndGet(Label.of("undo.publication.mark"), sql -> {
            var body = sql.select(MEETING.BODY_ID)
                    .from(MEETING)
                    .where(MEETING.ID.eq(meetingId))
                    .fetchSingle(MEETING.BODY_ID);
            var record = sql.newRecord(PUBLICATION);
            record.setBodyId(body);
            record.setMeetingId(meetingId);
            record.setPaper(paper);
            record.setAddress(Typed.line(address));
            record.setPublishedOn(publishedOn);
            record.setSha256(sha256);
            record.insert();
            sql.update(MEETING)
                    .set(MEETING.STATE, MeetingState.PUBLISHED)
                    .where(MEETING.ID.eq(meetingId))
                    .execute();
            return record.getId();
        });
    }

    /// Takes the last mark of a meeting's memo back: it was not published after all. The meeting is again approved, or
    /// finalised where it was not.
    public void unmark(long meetingId) {
        database.change(Label.of("undo.publication.unmark"), sql -> {
            ofMeeting(meetingId).stream()
                    .findFirst()
                    .ifPresent(last -> sql.deleteFrom(PUBLICATION)
                            .where(PUBLICATION.ID.eq(last.id()))
                            .execute());
            if (!ofMeeting(meetingId).isEmpty()) return;
            var meeting = sql.fetchSingle(MEETING, MEETING.ID.eq(meetingId));
            meeting.setState(meeting.getApprovedOn() == null ? MeetingState.FINALISED : MeetingState.APPROVED);
            meeting.update();
        });
    }

    private List<Publication> where(Condition condition) {
        return database.read(sql -> sql.selectFrom(PUBLICATION)
                .where(condition)
                .orderBy(PUBLICATION.PUBLISHED_ON.desc(), PUBLICATION.ID.desc())
                .fetch(row -> new Publication(
                        row.getId(),
                        row.getMeetingId(),
                        row.getPaper(),
                        row.getAddress(),
                        row.getPublishedOn(),
                        row.getSha256())));
    }
}
