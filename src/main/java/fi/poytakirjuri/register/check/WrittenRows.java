package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;
import static fi.poytakirjuri.register.db.schema.Tables.MINUTES_CHECKER;
import static fi.poytakirjuri.register.db.schema.Tables.SIGNATURE;

import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Reads what is written of many meetings with as many queries as of one.
final class WrittenRows {
    private final AgendaStore agendas;
    private final AttachmentStore attachments;

    WrittenRows(Database database) {
        this.agendas = new AgendaStore(database);
        this.attachments = new AttachmentStore(database);
    }

    /// @param seated everyone who has sat at the meetings' table
    List<Written> of(DSLContext sql, List<Meeting> meetings, List<Seated> seated) {
        var ids = meetings.stream().map(Meeting::id).toList();
        var items = agendas.items(ids);
        var files = attachments.ofMeetings(ids);
        var marks = marks(sql, ids);
        var signed = sql.select(SIGNATURE.MEETING_ID)
                .from(SIGNATURE)
                .where(SIGNATURE.MEETING_ID.in(ids), SIGNATURE.PAPER.eq(SignedPaper.MINUTES))
                .fetchSet(SIGNATURE.MEETING_ID);
        var checked = sql.select(MINUTES_CHECKER.MEETING_ID)
                .from(MINUTES_CHECKER)
                .where(MINUTES_CHECKER.MEETING_ID.in(ids))
                .fetchSet(MINUTES_CHECKER.MEETING_ID);
        return meetings.stream()
                .map(m -> new Written(
                        m,
                        turnout(m, marks.getOrDefault(m.id(), List.of()), seated),
                        items.getOrDefault(m.id(), List.of()),
                        files.getOrDefault(m.id(), List.of()),
                        signed.contains(m.id()),
                        checked.contains(m.id())))
                .toList();
    }

    private static Map<Long, List<Mark>> marks(DSLContext sql, List<Long> ids) {
        return sql.select(ATTENDANCE.MEETING_ID, ATTENDANCE.PERSON_ID, ATTENDANCE.CAPACITY, ATTENDANCE.PRESENCE)
                .from(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.in(ids))
                .fetchGroups(
                        ATTENDANCE.MEETING_ID,
                        row -> new Mark(row.value2(), row.value3() == Capacity.MEMBER, row.value4()));
    }

    /// Members of the meeting's day of whom nothing is written are unmarked; a theme's meetings have no members.
    private static Written.Turnout turnout(Meeting meeting, List<Mark> marks, List<Seated> seated) {
        var written = new HashSet<@Nullable Long>();
        marks.forEach(mark -> written.add(mark.person));
        long unmarked =
                marks.stream().filter(m -> m.isMember && m.presence == null).count();
        if (meeting.theme() == null)
            unmarked += members(meeting, seated).stream()
                    .filter(person -> !written.contains(person))
                    .count();
        return new Written.Turnout(
                marks.stream().filter(Mark::isIn).count(),
                marks.stream().filter(m -> m.isMember && m.isIn()).count(),
                unmarked);
    }

    /// On the day one leaves a seat and another comes, the one who comes sits.
    private static Set<Long> members(Meeting meeting, List<Seated> seated) {
        var bySeat = new HashMap<Long, Long>();
        for (var one : seated)
            if (one.bodyId() == meeting.bodyId() && one.holds(meeting.date())) bySeat.put(one.seatId(), one.personId());
        return new HashSet<>(bySeat.values());
    }

    private record Mark(
            @Nullable Long person,
            boolean isMember,
            @Nullable Presence presence) {
        boolean isIn() {
            return presence == Presence.PRESENT || presence == Presence.REMOTE;
        }
    }
}
