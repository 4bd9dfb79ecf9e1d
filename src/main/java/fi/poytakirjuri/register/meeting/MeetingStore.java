package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Meetings: finding, adding, and changing each of their details.
public final class MeetingStore {
    private final Database database;
    private final Supplier<String> uids;

    public MeetingStore(Database database) {
        this(database, () -> UUID.randomUUID().toString());
    }

    /// @param uids gives each new meeting the name that calendars will know it by
    public MeetingStore(Database database, Supplier<String> uids) {
        this.database = database;
        this.uids = uids;
    }

    /// All of a table's meetings, the latest first.
    public List<Meeting> all(long bodyId) {
        return where(MEETING.BODY_ID.eq(bodyId));
    }

    public Optional<Meeting> find(long id) {
        return where(MEETING.ID.eq(id)).stream().findFirst();
    }

    /// The meeting of a number, such as 3/2026; a theme's meetings have none of the table's numbers.
    public Optional<Meeting> find(long bodyId, MeetingNumber number) {
        if (number.number() == null) return Optional.empty();
        return where(MEETING.BODY_ID
                        .eq(bodyId)
                        .and(MEETING.THEME_ID.isNull())
                        .and(MEETING.YEAR.eq(number.year()))
                        .and(MEETING.NUMBER.eq(number.number())))
                .stream()
                .findFirst();
    }

    /// The table's first meeting on or after a day that is not cancelled.
    public Optional<Meeting> next(long bodyId, LocalDate from) {
        return where(MEETING.BODY_ID
                        .eq(bodyId)
                        .and(MEETING.HELD_ON.ge(from))
                        .and(MEETING.STATE.ne(MeetingState.CANCELLED)))
                .stream()
                .reduce((later, earlier) -> earlier);
    }

    /// Adds a meeting with the year's next number and returns its id.
    public long add(NewMeeting meeting) {
        return database.changeAndGet(Label.of("undo.meeting.add"), sql -> {
            var record = sql.newRecord(MEETING);
            record.setUid(uids.get());
            record.setBodyId(meeting.bodyId());
            record.setYear(meeting.date().getYear());
            record.setNumber(nextNumber(meeting.bodyId(), meeting.date().getYear()));
            record.setTitle(Typed.line(meeting.title()));
            record.setHeldOn(meeting.date());
            record.setStartTime(meeting.start());
            record.setEndTime(meeting.end());
            record.setPlace(Typed.line(meeting.place()));
            record.setConvenerId(meeting.convenerId());
            record.setChairId(meeting.chairId());
            record.setSecretaryId(meeting.secretaryId());
            record.setDistribution(Typed.line(meeting.distribution()));
            record.setCopiesTo(Typed.line(meeting.copiesTo()));
            record.insert();
            return record.getId();
        });
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.meeting.remove"),
                sql -> sql.deleteFrom(MEETING).where(MEETING.ID.eq(id)).execute());
    }

    public void setText(long id, MeetingText which, String text) {
        var clean = which == MeetingText.NOTES || which == MeetingText.NEWS_LEAD ? Typed.text(text) : Typed.line(text);
        set(
                id,
                MeetingRow.column(which),
                clean,
                Label.of("undo.meeting.text").continuing("meeting " + id + " " + which));
    }

    /// Moves a meeting to a day; its number follows when the year changes. Once it has been announced, the day that was
    /// announced stays in sight.
    public void setDate(long id, LocalDate date) {
        database.change(Label.of("undo.meeting.date"), sql -> {
            var meeting = find(id).orElseThrow();
            var update =
                    sql.update(MEETING).set(MEETING.HELD_ON, date).set(MEETING.MOVED_FROM_ON, announced(meeting, date));
            if (meeting.number().year() != date.getYear())
                update = update.set(MEETING.YEAR, date.getYear())
                        .set(
                                MEETING.NUMBER,
                                meeting.theme() == null ? nextNumber(meeting.bodyId(), date.getYear()) : null);
            update.where(MEETING.ID.eq(id)).execute();
        });
    }

    /// The announced times; none where it is not known yet.
    public void setTimes(long id, @Nullable LocalTime start, @Nullable LocalTime end) {
        database.change(
                Label.of("undo.meeting.times"),
                sql -> sql.update(MEETING)
                        .set(MEETING.START_TIME, start)
                        .set(MEETING.END_TIME, end)
                        .where(MEETING.ID.eq(id))
                        .execute());
    }

    /// When the meeting really opened and closed.
    public void setHeldTimes(long id, @Nullable LocalTime opened, @Nullable LocalTime closed) {
        database.change(
                Label.of("undo.meeting.heldTimes"),
                sql -> sql.update(MEETING)
                        .set(MEETING.OPENED_TIME, opened)
                        .set(MEETING.CLOSED_TIME, closed)
                        .where(MEETING.ID.eq(id))
                        .execute());
    }

    public void setNumber(long id, @Nullable Integer number) {
        set(id, MEETING.NUMBER, number, Label.of("undo.meeting.number"));
    }

    public void setState(long id, MeetingState state) {
        database.change(Label.of("undo.meeting.state"), sql -> {
            if (!StandingRows.isDraft(state)) StandingRows.settle(sql, id);
            set(id, MEETING.STATE, state, Label.of("undo.meeting.state"));
        });
    }

    /// Switches between memo, minutes and handout; nothing that was written is lost.
    public void setDocumentKind(long id, DocumentKind kind) {
        set(id, MEETING.DOCUMENT_KIND, kind, Label.of("undo.meeting.documentKind"));
    }

    public void setMode(long id, MeetingMode mode) {
        set(id, MEETING.MODE, mode, Label.of("undo.meeting.mode"));
    }

    public void setNumberStyle(long id, NumberStyle style, boolean isRunning) {
        database.change(
                Label.of("undo.meeting.numberStyle"),
                sql -> sql.update(MEETING)
                        .set(MEETING.NUMBER_STYLE, style)
                        .set(MEETING.IS_RUNNING_NUMBERS, isRunning)
                        .where(MEETING.ID.eq(id))
                        .execute());
    }

    public void setDuty(long id, MeetingDuty duty, @Nullable Long personId) {
        var column = switch (duty) {
            case CONVENER -> MEETING.CONVENER_ID;
            case CHAIR -> MEETING.CHAIR_ID;
            case SECRETARY -> MEETING.SECRETARY_ID;
        };
        set(id, column, personId, Label.of("undo.meeting.duty"));
    }

    /// The date that the memo or the minutes carry ("Laadittu").
    public void setDraftedOn(long id, @Nullable LocalDate date) {
        set(id, MEETING.DRAFTED_ON, date, Label.of("undo.meeting.draftedOn"));
    }

    /// The date that the agenda carries.
    public void setAgendaDraftedOn(long id, @Nullable LocalDate date) {
        set(id, MEETING.AGENDA_DRAFTED_ON, date, Label.of("undo.meeting.draftedOn"));
    }

    /// Marks the invitation sent, and freezes the numbers of its items from then on.
    public void markInvited(long id, LocalDate sentOn) {
        database.change(Label.of("undo.meeting.invited"), sql -> {
            StandingRows.settle(sql, id);
            new NumberStore(database).freeze(id);
            sql.update(MEETING)
                    .set(MEETING.INVITED_ON, sentOn)
                    .set(MEETING.STATE, MeetingState.INVITED)
                    .where(MEETING.ID.eq(id))
                    .execute();
        });
    }

    /// Notes when and how the memo or the minutes were approved ("muutoksitta"), and in which meeting, if in one.
    public void setApproval(long id, @Nullable Long inMeetingId, LocalDate on, String words) {
        database.change(
                Label.of("undo.version.approve"),
                sql -> sql.update(MEETING)
                        .set(MEETING.APPROVED_IN_ID, inMeetingId)
                        .set(MEETING.APPROVED_ON, on)
                        .set(MEETING.APPROVAL_WORDS, Typed.line(words))
                        .where(MEETING.ID.eq(id))
                        .execute());
    }

    /// The day that was announced first; nothing when the meeting is on it.
    private static @Nullable LocalDate announced(Meeting meeting, LocalDate now) {
        var moved = meeting.course().movedFrom();
        var first = moved == null && meeting.state() == MeetingState.INVITED ? meeting.date() : moved;
        return now.equals(first) ? null : first;
    }

    private int nextNumber(long bodyId, int year) {
        var highest = database.read(sql -> sql.select(max(MEETING.NUMBER))
                .from(MEETING)
                .where(MEETING.BODY_ID.eq(bodyId), MEETING.YEAR.eq(year), MEETING.THEME_ID.isNull())
                .fetchSingle()
                .value1());
        return highest == null ? 1 : highest + 1;
    }

    private <T> void set(long id, Field<T> column, @Nullable T value, Label label) {
        database.change(
                label,
                sql -> sql.update(MEETING)
                        .set(column, value)
                        .where(MEETING.ID.eq(id))
                        .execute());
    }

    private List<Meeting> where(Condition condition) {
        return database.read(sql -> MeetingRow.rows(sql)
                .where(condition)
                .orderBy(MEETING.HELD_ON.desc(), MEETING.START_TIME.desc(), MEETING.ID.desc())
                .fetch(row -> MeetingRow.read(sql, row)));
    }
}
