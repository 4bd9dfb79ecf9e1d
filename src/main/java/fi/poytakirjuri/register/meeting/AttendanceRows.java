package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;
import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE_EVENT;
import static fi.poytakirjuri.register.db.schema.Tables.EXPERT_ITEM;

import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.schema.tables.records.AttendanceRecord;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Joins what is written of a meeting's people with the roster of its date: an old memo shows the table of that day.
final class AttendanceRows {
    static final int AFTER_THE_ROSTER = 1_000;

    private final Database database;
    private final RosterStore rosters;
    private final PersonStore persons;

    AttendanceRows(Database database, RosterStore rosters, PersonStore persons) {
        this.database = database;
        this.rosters = rosters;
        this.persons = persons;
    }

    List<Attendee> of(Meeting meeting) {
        return database.read(sql -> {
            var members = members(meeting);
            var movements = movements(sql, meeting.id());
            var items = expertItems(sql, meeting.id());
            var everyone = new ArrayList<Attendee>();
            var written = new HashSet<Long>();
            for (var row : sql.selectFrom(ATTENDANCE)
                    .where(ATTENDANCE.MEETING_ID.eq(meeting.id()))
                    .orderBy(ATTENDANCE.POSITION, ATTENDANCE.ID)) {
                if (row.getPersonId() != null) written.add(row.getPersonId());
                var standing = standing(row, meeting, members);
                var moved = movements.getOrDefault(row.getId(), List.of());
                var came = items.getOrDefault(row.getId(), List.of());
                everyone.add(attendee(row, standing, meeting, moved, came));
            }
            int position = 0;
            for (var member : members.values()) {
                if (!written.contains(member.person().id())) everyone.add(unwritten(member, position, meeting));
                position++;
            }
            everyone.sort(Comparator.comparingInt(Attendee::position));
            return everyone;
        });
    }

    /// The roster of the meeting's date; a theme's meetings have no roster.
    private Map<Long, Member> members(Meeting meeting) {
        var members = new LinkedHashMap<Long, Member>();
        if (meeting.theme() == null)
            for (var member : rosters.roster(meeting.bodyId(), meeting.date()).members())
                members.putIfAbsent(member.person().id(), member);
        return members;
    }

    private Standing standing(AttendanceRecord row, Meeting meeting, Map<Long, Member> members) {
        if (row.getPersonId() == null) return new Standing(row.getName(), row.getAffiliation(), null);
        var member = members.get(row.getPersonId());
        if (member == null)
            member = rosters.member(meeting.bodyId(), row.getPersonId(), meeting.date())
                    .orElse(null);
        var contact = member == null
                ? persons.contact(row.getPersonId(), meeting.date()).orElseThrow()
                : member.contact();
        return new Standing(contact.person().name(), contact.organisation(), member);
    }

    private static Attendee attendee(
            AttendanceRecord row, Standing standing, Meeting meeting, List<Attendee.Moving> moved, List<Long> items) {
        var shown = ShownPerson.read(row);
        if (shown != null) return shown.attendee(row, duty(row.getPersonId(), meeting), moved, items);
        boolean seated = row.getCapacity() == Capacity.MEMBER && standing.member != null;
        return new Attendee(
                row.getId(),
                row.getPosition(),
                row.getPersonId(),
                row.getCapacity(),
                standing.name,
                standing.organisation,
                seated && standing.member != null ? standing.member.seat().role() : null,
                seated && standing.member != null ? standing.member.seat().sectorNames() : List.of(),
                duty(row.getPersonId(), meeting),
                row.getPresence(),
                moved,
                items);
    }

    private static Attendee unwritten(Member member, int position, Meeting meeting) {
        Contact contact = member.contact();
        return new Attendee(
                null,
                position,
                contact.person().id(),
                Capacity.MEMBER,
                contact.person().name(),
                contact.organisation(),
                member.seat().role(),
                member.seat().sectorNames(),
                duty(contact.person().id(), meeting),
                null,
                List.of(),
                List.of());
    }

    private static @Nullable MeetingDuty duty(@Nullable Long personId, Meeting meeting) {
        if (personId == null) return null;
        if (personId.equals(meeting.chairId())) return MeetingDuty.CHAIR;
        return personId.equals(meeting.secretaryId()) ? MeetingDuty.SECRETARY : null;
    }

    private static Map<Long, List<Attendee.Moving>> movements(DSLContext sql, long meetingId) {
        var movements = new HashMap<Long, List<Attendee.Moving>>();
        sql.select(ATTENDANCE_EVENT.fields())
                .from(ATTENDANCE_EVENT)
                .join(ATTENDANCE)
                .on(ATTENDANCE.ID.eq(ATTENDANCE_EVENT.ATTENDANCE_ID))
                .where(ATTENDANCE.MEETING_ID.eq(meetingId))
                .orderBy(ATTENDANCE_EVENT.POSITION, ATTENDANCE_EVENT.ID)
                .fetchInto(ATTENDANCE_EVENT)
                .forEach(event -> movements
                        .computeIfAbsent(event.getAttendanceId(), _ -> new ArrayList<>())
                        .add(new Attendee.Moving(
                                event.getId(),
                                event.getKind(),
                                event.getEventTime(),
                                event.getItemId(),
                                event.getIsRecused())));
        return movements;
    }

    private static Map<Long, List<Long>> expertItems(DSLContext sql, long meetingId) {
        var items = new HashMap<Long, List<Long>>();
        sql.select(EXPERT_ITEM.ATTENDANCE_ID, EXPERT_ITEM.ITEM_ID)
                .from(EXPERT_ITEM)
                .join(ATTENDANCE)
                .on(ATTENDANCE.ID.eq(EXPERT_ITEM.ATTENDANCE_ID))
                .where(ATTENDANCE.MEETING_ID.eq(meetingId))
                .orderBy(EXPERT_ITEM.ID)
                .forEach(r -> items.computeIfAbsent(r.value1(), _ -> new ArrayList<>())
                        .add(r.value2()));
        return items;
    }

    private record Standing(
            String name, String organisation, @Nullable Member member) {}
}
