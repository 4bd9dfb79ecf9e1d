package fi.poytakirjuri.register.plan;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for meetings that get in each other's way, the table's own and those of every other table in the register.
final class Clashes {
    private final AttendanceStore attendance;
    private final PersonStore persons;

    Clashes(AttendanceStore attendance, PersonStore persons) {
        this.attendance = attendance;
        this.persons = persons;
    }

    /// A pair of the table's own is told once.
    ///
    /// @param own   the table's meetings of the year
    /// @param today those before it are of no use any more
    List<Clash> of(Body table, List<Meeting> own, List<Elsewhere> elsewhere, LocalDate today) {
        var going = own.stream().filter(Clashes::isOn).toList();
        var found = new ArrayList<Clash>();
        for (var meeting : going) {
            if (meeting.date().isBefore(today)) continue;
            for (var other : going)
                if (other.id() > meeting.id() && isSameDay(meeting, other))
                    compare(meeting, other, table.calledName(), found);
            for (var other : elsewhere)
                if (isSameDay(meeting, other.meeting())) compare(meeting, other.meeting(), other.table(), found);
        }
        return found;
    }

    static boolean isOn(Meeting meeting) {
        return meeting.state() != MeetingState.CANCELLED;
    }

    private static boolean isSameDay(Meeting meeting, Meeting other) {
        return meeting.date().equals(other.date());
    }

    private void compare(Meeting meeting, Meeting other, String table, List<Clash> found) {
        boolean isSameTime = Clash.overlap(meeting.timetable(), other.timetable());
        var both = people(meeting);
        both.retainAll(people(other));
        if (!isSameTime && both.isEmpty()) return;
        var names = both.stream()
                .flatMap(id -> persons.contact(id, meeting.date()).stream())
                .map(contact -> contact.person().name())
                .toList();
        found.add(new Clash(meeting, other, table, isSameTime, names));
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
