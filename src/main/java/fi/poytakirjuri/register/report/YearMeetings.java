package fi.poytakirjuri.register.report;

import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.decision.Decided;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts what was dealt with in a year's meetings, and who was there.
final class YearMeetings {
    private final AgendaStore agendas;
    private final RosterStore rosters;
    private final AttendanceStore attendance;
    private final DecisionStore decisions;
    private final Map<Long, Person> persons = new LinkedHashMap<>();
    private final Map<Long, Attendance> byPerson = new LinkedHashMap<>();

    YearMeetings(Database database, DecisionStore decisions) {
        this.agendas = new AgendaStore(database);
        this.rosters = new RosterStore(database);
        this.attendance = new AttendanceStore(database, rosters, new PersonStore(database));
        this.decisions = decisions;
    }

    MeetingFigures figures(Meeting meeting) {
        var items = agendas.items(meeting.id());
        var attendees = attendance.of(meeting);
        var present = present(attendees);
        var there = Attendance.NONE;
        int unmarked = 0;
        var marked = marked(attendees);
        var counted = new HashSet<Long>();
        for (var member : rosters.roster(meeting.bodyId(), meeting.date()).members()) {
            var person = member.person();
            // Whoever sits on two seats is one person in the room.
            if (!counted.add(person.id())) continue;
            boolean isPresent = present.contains(person.id());
            there = there.plus(isPresent);
            if (!marked.contains(person.id())) unmarked++;
            persons.put(person.id(), person);
            byPerson.merge(person.id(), Attendance.NONE.plus(isPresent), Attendance::plus);
        }
        return new MeetingFigures(
                meeting, matters(items), decisions(meeting, items), there, unmarked, experts(attendees));
    }

    /// Everyone who was a member in any of the meetings, in the order in which they were met.
    List<MemberFigures> members() {
        return persons.values().stream()
                .map(person -> new MemberFigures(
                        person.id(),
                        person.name(),
                        person.listName(),
                        byPerson.getOrDefault(person.id(), Attendance.NONE)))
                .toList();
    }

    private static Set<Long> present(List<Attendee> attendees) {
        return ids(attendees.stream().filter(Attendee::isIn).toList());
    }

    private static Set<Long> marked(List<Attendee> attendees) {
        return ids(attendees.stream().filter(who -> who.presence() != null).toList());
    }

    /// One who came as an expert or as a guest was not there as a member.
    private static Set<Long> ids(List<Attendee> attendees) {
        return attendees.stream()
                .filter(who -> who.capacity() == Capacity.MEMBER && who.personId() != null)
                .map(Attendee::personId)
                .collect(Collectors.toSet());
    }

    private static int experts(List<Attendee> attendees) {
        return (int) attendees.stream()
                .filter(who -> who.capacity() == Capacity.EXPERT && who.isIn())
                .count();
    }

    private static int matters(List<AgendaItem> items) {
        return (int) items.stream()
                .filter(item -> item.parentId() == null && item.kind() != ItemKind.PROCEDURE)
                .count();
    }

    /// What was only noted is no decision.
    private List<Decided> decisions(Meeting meeting, List<AgendaItem> items) {
        return decisions.decided(meeting, items).stream()
                .filter(decided -> decided.outcome() != Outcome.NOTED)
                .toList();
    }
}
