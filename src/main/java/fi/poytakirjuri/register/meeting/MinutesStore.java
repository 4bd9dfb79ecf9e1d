package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.MINUTES_CHECKER;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.SIGNATURE;
import static org.jooq.impl.DSL.val;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.roster.KeptNameStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;

/// Reads everything of a meeting at once, and keeps who signs and who checks.
public final class MinutesStore {
    private final Database database;
    private final BodyStore bodies;
    private final PersonStore persons;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final AttendanceStore attendance;
    private final ActionStore actions;
    private final AttachmentStore attachments;
    private final CommentStore comments;

    public MinutesStore(Database database) {
        this.database = database;
        this.bodies = new BodyStore(database);
        this.persons = new PersonStore(database);
        this.meetings = new MeetingStore(database);
        this.agendas = new AgendaStore(database);
        this.attendance = new AttendanceStore(database, new RosterStore(database), persons);
        this.actions = new ActionStore(database);
        this.attachments = new AttachmentStore(database);
        this.comments = new CommentStore(database);
    }

    /// One consistent picture of a meeting; empty when there is no such meeting.
    public Optional<Minutes> read(long meetingId) {
        return database.read(sql -> meetings.find(meetingId).map(meeting -> read(sql, meeting)));
    }

    private Minutes read(DSLContext sql, Meeting meeting) {
        var attendees = attendance.of(meeting);
        return new Minutes(
                bodies.body(meeting.bodyId()),
                meeting,
                duties(sql, meeting, attendees),
                attendees,
                matters(meeting.id()),
                attachments.ofMeeting(meeting.id()),
                signatures(sql, meeting.id()),
                checkings(sql, meeting.id()),
                persons.unpublished(),
                EditionRows.of(sql, meeting));
    }

    /// Adds who signs a paper, after those already there.
    public void addSignature(long meetingId, SignedPaper paper, long personId, String role) {
        database.change(
                Label.of("undo.signature.add"),
                sql -> sql.insertInto(SIGNATURE)
                        .set(SIGNATURE.MEETING_ID, meetingId)
                        .set(SIGNATURE.PAPER, paper)
                        .set(SIGNATURE.PERSON_ID, personId)
                        .set(SIGNATURE.ROLE_WORDS, role)
                        .set(SIGNATURE.POSITION, sql.fetchCount(SIGNATURE, SIGNATURE.MEETING_ID.eq(meetingId)))
                        .execute());
    }

    /// Adds a minutes checker, with the day of checking once it is done.
    public void addChecking(long meetingId, long personId, @Nullable LocalDate checkedOn) {
        database.change(
                Label.of("undo.checker.add"),
                sql -> sql.insertInto(MINUTES_CHECKER)
                        .set(MINUTES_CHECKER.MEETING_ID, meetingId)
                        .set(MINUTES_CHECKER.PERSON_ID, personId)
                        .set(MINUTES_CHECKER.CHECKED_ON, checkedOn)
                        .set(
                                MINUTES_CHECKER.POSITION,
                                sql.fetchCount(MINUTES_CHECKER, MINUTES_CHECKER.MEETING_ID.eq(meetingId)))
                        .execute());
    }

    private List<Minutes.Matter> matters(long meetingId) {
        var byItem = actions.ofMeeting(meetingId);
        var remarks = comments.ofMeeting(meetingId);
        return agendas.items(meetingId).stream()
                .map(item -> new Minutes.Matter(
                        item,
                        of(item.id(), byItem),
                        remarks.stream().filter(c -> c.itemId() == item.id()).toList()))
                .toList();
    }

    private static List<Action> of(Long itemId, List<Action> actions) {
        return actions.stream().filter(a -> itemId.equals(a.itemId())).toList();
    }

    private static Map<MeetingDuty, String> duties(DSLContext sql, Meeting meeting, List<Attendee> attendees) {
        var duties = new EnumMap<MeetingDuty, String>(MeetingDuty.class);
        name(sql, meeting, meeting.convenerId(), attendees).ifPresent(name -> duties.put(MeetingDuty.CONVENER, name));
        if (!meeting.convenerWords().isEmpty()) duties.put(MeetingDuty.CONVENER, meeting.convenerWords());
        name(sql, meeting, meeting.chairId(), attendees).ifPresent(name -> duties.put(MeetingDuty.CHAIR, name));
        name(sql, meeting, meeting.secretaryId(), attendees).ifPresent(name -> duties.put(MeetingDuty.SECRETARY, name));
        return duties;
    }

    /// As the list of those present has it, so that a finalised paper keeps the name of its day.
    private static Optional<String> name(
            DSLContext sql, Meeting meeting, @Nullable Long personId, List<Attendee> attendees) {
        if (personId == null) return Optional.empty();
        return attendees.stream()
                .filter(who -> personId.equals(who.personId()))
                .map(Attendee::name)
                .findFirst()
                .or(() -> sql.select(KeptNameStore.onPapersOf(val(meeting.id(), MEETING.ID)))
                        .from(PERSON)
                        .where(PERSON.ID.eq(personId))
                        .fetchOptional(Record1::value1));
    }

    private static List<Minutes.Signature> signatures(DSLContext sql, long meetingId) {
        var name = KeptNameStore.onPapersOf(SIGNATURE.MEETING_ID);
        return sql.select(SIGNATURE.fields())
                .select(name)
                .from(SIGNATURE)
                .join(PERSON)
                .on(PERSON.ID.eq(SIGNATURE.PERSON_ID))
                .where(SIGNATURE.MEETING_ID.eq(meetingId))
                .orderBy(SIGNATURE.POSITION, SIGNATURE.ID)
                .fetch(row -> new Minutes.Signature(
                        row.get(SIGNATURE.PAPER),
                        row.get(name),
                        row.get(SIGNATURE.ROLE_WORDS),
                        row.get(SIGNATURE.SIGNED_ON)));
    }

    private static List<Minutes.Checking> checkings(DSLContext sql, long meetingId) {
        var name = KeptNameStore.onPapersOf(MINUTES_CHECKER.MEETING_ID);
        return sql.select(MINUTES_CHECKER.CHECKED_ON, name)
                .from(MINUTES_CHECKER)
                .join(PERSON)
                .on(PERSON.ID.eq(MINUTES_CHECKER.PERSON_ID))
                .where(MINUTES_CHECKER.MEETING_ID.eq(meetingId))
                .orderBy(MINUTES_CHECKER.POSITION, MINUTES_CHECKER.ID)
                .fetch(row -> new Minutes.Checking(row.get(name), row.get(MINUTES_CHECKER.CHECKED_ON)));
    }
}
