package fi.poytakirjuri.register.version;

import static fi.poytakirjuri.register.db.schema.Tables.CORRECTION;
import static fi.poytakirjuri.register.db.schema.Tables.DOCUMENT_VERSION;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Course;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.DSLContext;

/// Turns what is written of a meeting into a version that no longer changes, and corrects it by a further version.
/// Each is one step that can be undone.
public final class FinalisingStore {
    private final Database database;
    private final MinutesStore minutes;
    private final AttendanceStore attendance;
    private final VersionStore versions;
    private final DecisionStore decisions;
    private final Texts texts;

    /// @param texts the words of the readable text
    public FinalisingStore(Database database, Texts texts) {
        this.database = database;
        this.minutes = new MinutesStore(database);
        this.attendance = new AttendanceStore(database, new RosterStore(database), new PersonStore(database));
        this.versions = new VersionStore(database);
        this.decisions = new DecisionStore(database, texts);
        this.texts = texts;
    }

    /// Makes the first version: the people as they were on the meeting's date are kept, the paper's bytes and its text
    /// are stored, and the content is locked.
    ///
    /// @return the version's number
    /// @throws IllegalStateException when the meeting is finalised or cancelled
    public int finalise(long meetingId, LocalDateTime at, Press press) {
        return database.changeAndGet(Label.of("undo.version.finalise"), sql -> {
            var meeting = meeting(meetingId);
            if (meeting.isFinalised() || meeting.state() == MeetingState.CANCELLED)
                throw new IllegalStateException("Not to be finalised: " + meeting.state());
            attendance.keepShown(meeting);
            var drafted = meeting.draftedOn() == null ? at.toLocalDate() : meeting.draftedOn();
            sql.update(MEETING)
                    .set(MEETING.STATE, MeetingState.FINALISED)
                    .set(MEETING.DRAFTED_ON, drafted)
                    .where(MEETING.ID.eq(meetingId))
                    .execute();
            return add(sql, meetingId, at, "", press);
        });
    }

    /// Unlocks a finalised memo for a correction.
    ///
    /// @param reason told on the paper
    public void begin(long meetingId, String reason, LocalDate on) {
        database.change(Label.of("undo.version.correct"), sql -> {
            if (!meeting(meetingId).isLocked()) throw new IllegalStateException("Not finalised: " + meetingId);
            sql.insertInto(CORRECTION)
                    .set(CORRECTION.MEETING_ID, meetingId)
                    .set(CORRECTION.REASON, Typed.line(reason))
                    .set(CORRECTION.BEGUN_ON, on)
                    .set(CORRECTION.CONTENT, KeptContent.of(sql, meetingId))
                    .execute();
        });
    }

    public void setReason(long meetingId, String reason) {
        database.change(
                Label.of("undo.version.reason").continuing("correction " + meetingId),
                sql -> sql.update(CORRECTION)
                        .set(CORRECTION.REASON, Typed.line(reason))
                        .where(CORRECTION.MEETING_ID.eq(meetingId))
                        .execute());
    }

    /// Makes the next version of what was corrected, with the reason as its note, and locks it. Where the memo was
    /// approved "with corrections", this is the approved version.
    ///
    /// @return the version's number
    public int finish(long meetingId, LocalDateTime at, Press press) {
        return database.changeAndGet(Label.of("undo.version.corrected"), sql -> {
            var meeting = meeting(meetingId);
            var reason = correction(meeting).reason();
            boolean isApproved = versions.ofMeeting(meetingId).stream().anyMatch(v -> v.approvedOn() != null);
            attendance.keepShown(meeting);
            sql.deleteFrom(CORRECTION)
                    .where(CORRECTION.MEETING_ID.eq(meetingId))
                    .execute();
            int version = add(sql, meetingId, at, reason, press);
            if (!isApproved && meeting.approvedOn() != null)
                versions.markApproved(meetingId, version, meeting.approvedOn());
            return version;
        });
    }

    /// Takes everything that was corrected back: the memo is again what its newest version says.
    public void cancel(long meetingId) {
        database.change(Label.of("undo.version.cancel"), sql -> {
            correction(meeting(meetingId));
            var kept = requireNonNull(sql.select(CORRECTION.CONTENT)
                    .from(CORRECTION)
                    .where(CORRECTION.MEETING_ID.eq(meetingId))
                    .fetchSingle(CORRECTION.CONTENT));
            KeptContent.restore(sql, meetingId, kept);
            sql.deleteFrom(CORRECTION)
                    .where(CORRECTION.MEETING_ID.eq(meetingId))
                    .execute();
        });
    }

    private int add(DSLContext sql, long meetingId, LocalDateTime at, String note, Press press) {
        decisions.number(meetingId);
        var read = minutes.read(meetingId).orElseThrow();
        int version = versions.newest(meetingId).map(v -> v.version() + 1).orElse(1);
        var edition = read.as(new Minutes.Edition(version, at.toLocalDate(), note));
        var printed = press.print(edition);
        sql.insertInto(DOCUMENT_VERSION)
                .set(DOCUMENT_VERSION.BODY_ID, read.body().id())
                .set(DOCUMENT_VERSION.MEETING_ID, meetingId)
                .set(DOCUMENT_VERSION.PAPER, printed.paper())
                .set(DOCUMENT_VERSION.VERSION, version)
                .set(DOCUMENT_VERSION.MADE_AT, at)
                .set(DOCUMENT_VERSION.SHA256, FileStore.put(sql, printed.bytes()))
                .set(DOCUMENT_VERSION.RECORDS, new ReadableText(edition, texts).text())
                .set(DOCUMENT_VERSION.NOTE, note)
                .execute();
        return version;
    }

    private Meeting meeting(long meetingId) {
        return minutes.read(meetingId).map(Minutes::meeting).orElseThrow();
    }

    private static Course.Correction correction(Meeting meeting) {
        var correction = meeting.course().correction();
        if (correction == null) throw new IllegalStateException("No correction under way: " + meeting.id());
        return correction;
    }
}
