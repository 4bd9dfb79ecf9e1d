package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The meetings' numbers in each year from the current one on: none missing, none twice, none left out.
/// A theme's meetings have no numbers of the table's; a cancelled meeting keeps its own.
final class NumberChecks {
    private final List<Finding> found = new ArrayList<>();

    private NumberChecks() {}

    static List<Finding> of(Subject subject) {
        var checks = new NumberChecks();
        var years = new HashMap<Integer, SortedMap<Integer, List<Meeting>>>();
        for (var meeting : subject.meetings()) {
            if (meeting.theme() != null
                    || meeting.number().year() < subject.today().getYear()) continue;
            var number = meeting.number().number();
            if (number == null) checks.missing(meeting);
            else
                years.computeIfAbsent(meeting.number().year(), _ -> new TreeMap<>())
                        .computeIfAbsent(number, _ -> new ArrayList<>())
                        .add(meeting);
        }
        years.values().forEach(checks::year);
        return checks.found;
    }

    private void missing(Meeting meeting) {
        if (meeting.state() != MeetingState.PLANNED && meeting.state() != MeetingState.CANCELLED)
            found.add(Finding.of(Check.M09_MISSING, Subject.place(meeting), new Fact.Day(meeting.date())));
    }

    private void year(Map<Integer, List<Meeting>> byNumber) {
        int expected = 1;
        for (var entry : byNumber.entrySet()) {
            var meetings = entry.getValue();
            var first = meetings.getFirst();
            for (; expected < entry.getKey(); expected++)
                found.add(Finding.of(
                        Check.M09_SKIPPED,
                        Subject.place(first),
                        new Fact.Words(expected + "/" + first.number().year())));
            expected = entry.getKey() + 1;
            var held = meetings.stream()
                    .filter(m -> m.state() != MeetingState.CANCELLED)
                    .toList();
            if (held.size() > 1)
                // The latest comes first in the list: that is the one to give a new number.
                found.add(Finding.of(
                        Check.M09_REPEATED, Subject.place(held.getFirst()), new Fact.Words(first.writtenNumber())));
        }
    }
}
