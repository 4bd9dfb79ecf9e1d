package fi.poytakirjuri.register.invitation;

import static fi.poytakirjuri.register.db.schema.Tables.INVITATION;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.InvitationRecord;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NumberStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What was sent of a meeting to its invitees. What has left cannot be taken back: undo takes back the mark, but the
/// sequence of calendar entries goes on from where it had come, or the next one would be older than what was sent.
public final class InvitationStore {
    private final Database database;
    private final MeetingStore meetings;
    private final NumberStore numbers;

    public InvitationStore(Database database) {
        this.database = database;
        this.meetings = new MeetingStore(database);
        this.numbers = new NumberStore(database);
    }

    /// The latest first.
    public List<Invitation> ofMeeting(long meetingId) {
        return database.read(sql -> sql.selectFrom(INVITATION)
                .where(INVITATION.MEETING_ID.eq(meetingId))
                .orderBy(INVITATION.VERSION.desc())
                .fetch(InvitationStore::invitation));
    }

    public Optional<Invitation> latest(long meetingId) {
        return ofMeeting(meetingId).stream().findFirst();
    }

    /// Notes what was sent, in one step: the first invitation takes a meeting that is being prepared to its next state,
    /// and the items keep the numbers that were told.
    ///
    /// @return the version
    public int markSent(long meetingId, Sending sending) {
        var label = Label.of(sending.isCancellation() ? "undo.invitation.cancelled" : "undo.invitation.sent");
        return database.changeAndGet(label, sql -> {
            var meeting = meetings.find(meetingId).orElseThrow();
            int version = latest(meetingId).map(Invitation::version).orElse(0) + 1;
            if (!sending.isCancellation()) invited(sql, meeting, sending.sentOn());
            sql.executeInsert(record(meeting, version, sending));
            sql.update(MEETING)
                    .set(MEETING.CALENDAR_SEQUENCE, meeting.calendarSequence() + 1)
                    .where(MEETING.ID.eq(meetingId))
                    .execute();
            return version;
        });
    }

    /// Takes back the latest mark, in one step: with the first invitation's the meeting is being prepared again and
    /// its items' numbers are free.
    public void takeBack(long meetingId) {
        database.change(Label.of("undo.invitation.takenBack"), sql -> {
            var latest = latest(meetingId).orElseThrow();
            sql.deleteFrom(INVITATION).where(INVITATION.ID.eq(latest.id())).execute();
            if (ofMeeting(meetingId).stream().anyMatch(other -> !other.isCancellation()) || latest.isCancellation())
                return;
            var meeting = meetings.find(meetingId).orElseThrow();
            sql.update(MEETING)
                    .setNull(MEETING.INVITED_ON)
                    .where(MEETING.ID.eq(meetingId))
                    .execute();
            if (meeting.state() != MeetingState.INVITED) return;
            numbers.free(meetingId);
            meetings.setState(meetingId, MeetingState.AGENDA);
        });
    }

    private void invited(DSLContext sql, Meeting meeting, LocalDate sentOn) {
        boolean isPrepared = meeting.state().compareTo(MeetingState.INVITED) < 0;
        if (isPrepared) meetings.markInvited(meeting.id(), sentOn);
        else numbers.freeze(meeting.id());
        if (!isPrepared && meeting.invitedOn() == null)
            sql.update(MEETING)
                    .set(MEETING.INVITED_ON, sentOn)
                    .where(MEETING.ID.eq(meeting.id()))
                    .execute();
    }

    private static InvitationRecord record(Meeting meeting, int version, Sending sending) {
        var record = new InvitationRecord();
        record.setMeetingId(meeting.id());
        record.setVersion(version);
        record.setSentOn(sending.sentOn());
        record.setRecipients(String.join("\n", sending.recipients()));
        record.setIsCancellation(sending.isCancellation());
        record.setIsAnswerAsked(sending.isAnswerAsked());
        record.setSequence(meeting.calendarSequence());
        var told = sending.told();
        record.setToldOn(told.date());
        record.setToldStartTime(told.start());
        record.setToldEndTime(told.end());
        record.setToldPlace(told.place());
        record.setToldLink(told.remoteLink());
        return record;
    }

    private static Invitation invitation(InvitationRecord row) {
        return new Invitation(
                row.getId(),
                row.getVersion(),
                row.getSentOn(),
                row.getRecipients().lines().toList(),
                row.getIsCancellation(),
                row.getIsAnswerAsked(),
                row.getSequence(),
                told(row));
    }

    private static @Nullable Told told(InvitationRecord row) {
        var date = row.getToldOn();
        return date == null
                ? null
                : new Told(date, row.getToldStartTime(), row.getToldEndTime(), row.getToldPlace(), row.getToldLink());
    }
}
