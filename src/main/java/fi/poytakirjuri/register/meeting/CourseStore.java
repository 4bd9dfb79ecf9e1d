package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import org.jooq.DSLContext;

/// How a meeting comes from its plan to having been held: steps marked or taken back, moving and cancelling. What
/// follows, from finalising on, is in the room of versions.
public final class CourseStore {
    private final Database database;
    private final MeetingStore meetings;

    public CourseStore(Database database) {
        this.database = database;
        this.meetings = new MeetingStore(database);
    }

    /// Marks one of the steps up to having been held, on the way there or back. Going back behind the invitation takes
    /// its date away and frees the numbers of the items.
    ///
    /// @throws IllegalArgumentException for a later step, and for a meeting that has come to one
    public void mark(long id, MeetingState step, LocalDate today) {
        var meeting = meetings.find(id).orElseThrow();
        if (step.compareTo(MeetingState.HELD) > 0 || meeting.isFinalised())
            throw new IllegalArgumentException(meeting.state() + " → " + step);
        database.change(Label.of("undo.meeting.state"), sql -> {
            if (step == MeetingState.INVITED && meeting.invitedOn() == null) {
                meetings.markInvited(id, today);
                return;
            }
            if (step.compareTo(MeetingState.INVITED) < 0 && meeting.invitedOn() != null) forgetInvitation(sql, id);
            meetings.setState(id, step);
        });
    }

    /// Corrects the day on which the invitation was sent.
    public void setInvitedOn(long id, LocalDate day) {
        database.change(
                Label.of("undo.meeting.invitedOn"),
                sql -> sql.update(MEETING)
                        .set(MEETING.INVITED_ON, day)
                        .where(MEETING.ID.eq(id))
                        .execute());
    }

    /// Moves a meeting to another day and tells why. The day announced first stays in sight.
    public void move(long id, LocalDate to, String words) {
        database.change(Label.of("undo.meeting.moved"), sql -> {
            meetings.setDate(id, to);
            sql.update(MEETING)
                    .set(MEETING.MOVED_WORDS, Typed.line(words))
                    .where(MEETING.ID.eq(id), MEETING.MOVED_FROM_ON.isNotNull())
                    .execute();
        });
    }

    /// Cancels a meeting that has not been held. It stays in the list and keeps its number.
    public void cancel(long id, LocalDate on, String words) {
        database.change(
                Label.of("undo.meeting.cancelled"),
                sql -> sql.update(MEETING)
                        .set(MEETING.STATE, MeetingState.CANCELLED)
                        .set(MEETING.CANCELLED_ON, on)
                        .set(MEETING.CANCELLED_WORDS, Typed.line(words))
                        .where(MEETING.ID.eq(id))
                        .execute());
    }

    /// Takes a cancelling back: the meeting is again where its invitation and its agenda tell.
    public void restore(long id) {
        database.change(Label.of("undo.meeting.restored"), sql -> {
            var meeting = meetings.find(id).orElseThrow();
            sql.update(MEETING)
                    .set(MEETING.STATE, stateByFacts(sql, meeting))
                    .setNull(MEETING.CANCELLED_ON)
                    .set(MEETING.CANCELLED_WORDS, "")
                    .where(MEETING.ID.eq(id))
                    .execute();
        });
    }

    private static MeetingState stateByFacts(DSLContext sql, Meeting meeting) {
        if (meeting.invitedOn() != null) return MeetingState.INVITED;
        boolean hasAgenda = sql.fetchExists(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID.eq(meeting.id()));
        return hasAgenda ? MeetingState.AGENDA : MeetingState.PLANNED;
    }

    private static void forgetInvitation(DSLContext sql, long id) {
        sql.update(AGENDA_ITEM)
                .setNull(AGENDA_ITEM.FROZEN_NUMBER)
                .where(AGENDA_ITEM.MEETING_ID.eq(id))
                .execute();
        sql.update(MEETING).setNull(MEETING.INVITED_ON).where(MEETING.ID.eq(id)).execute();
    }
}
