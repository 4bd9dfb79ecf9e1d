package fi.poytakirjuri.register.plan;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Looks through every table of the register for meetings that get in each other's way.
final class Clashes {
    private final BodyStore bodies;
    private final MeetingStore meetings;
    private final AttendanceStore attendance;
    private final PersonStore persons;

    Clashes(BodyStore bodies, MeetingStore meetings, AttendanceStore attendance, PersonStore persons) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.attendance = attendance;
        this.persons = persons;
    }

    /// A pair of the table's own is told once.
    List<Clash> of(YearRound round, LocalDate today) {
        var found = new ArrayList<Clash>();
        var coming = round.meetings().stream()
                .filter(m -> isOn(m) && !m.date().isBefore(today))
                .toList();
        for (var body : bodies.bodies())
            for (var other : meetings.all(body.id()))
                if (isOn(other))
                    for (var meeting : coming) if (isPair(meeting, other)) compare(meeting, other, body, found);
        return found.stream()
                .sorted((a, b) -> a.meeting().date().compareTo(b.meeting().date()))
                .toList();
    }

    private static boolean isOn(Meeting meeting) {
        return meeting.state() != MeetingState.CANCELLED;
    }

    private static boolean isPair(Meeting meeting, Meeting other) {
        return meeting.date().equals(other.date())
                && (meeting.bodyId() == other.bodyId() ? meeting.id() < other.id() : meeting.id() != other.id());
    }

    private void compare(Meeting meeting, Meeting other, Body table, List<Clash> found) {
        boolean isSameTime = Clash.overlap(meeting.timetable(), other.timetable());
        var both = people(meeting);
        both.retainAll(people(other));
        if (!isSameTime && both.isEmpty()) return;
        var names = both.stream()
                .flatMap(id -> persons.contact(id, meeting.date()).stream())
                .map(contact -> contact.person().name())
                .toList();
        found.add(new Clash(meeting, other, table.calledName(), isSameTime, names));
    }

    /// Those who are expected: whoever has a duty, and everyone on the list who has not said to stay away.
    private Set<Long> people(Meeting meeting) {
        var expected = attendance.of(meeting).stream()
                .filter(who -> who.presence() == null || who.isIn())
                .map(Attendee::personId);
        var onDuty = Stream.of(meeting.chairId(), meeting.secretaryId(), meeting.convenerId());
        var people = new LinkedHashSet<Long>();
        Stream.concat(onDuty, expected).filter(Objects::nonNull).forEach(people::add);
        return people;
    }
}
