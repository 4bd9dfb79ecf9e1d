package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.plan.Holiday;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.table.Settings;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// When the table meets: how often, when in the day, invitations and attendance (rule 13).
final class MeetingChecks {
    private final Subject subject;
    private final List<Finding> found = new ArrayList<>();

    private MeetingChecks(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        var checks = new MeetingChecks(subject);
        if (subject.isRegional()) checks.numberInTheYear();
        for (var meeting : subject.currentMeetings()) {
            if (subject.isRegional()) checks.daytime(meeting);
            checks.overlap(meeting);
            checks.found.addAll(duration(meeting, subject.body().settings()));
            checks.invitation(meeting);
        }
        checks.found.addAll(NumberChecks.of(subject));
        return checks.found;
    }

    private void numberInTheYear() {
        int year = subject.today().getYear();
        long count = subject.currentMeetings().stream()
                .filter(m -> m.date().getYear() == year && m.theme() == null)
                .count();
        if (count < subject.limit(Setting.FEWEST_MEETINGS)) found.add(aim(Check.M01, year, count));
        if (count > subject.limit(Setting.MOST_MEETINGS)) found.add(aim(Check.M02, year, count));
    }

    private Finding aim(Check check, int year, long count) {
        return Finding.of(
                check,
                subject.here(),
                new Fact.Number(year),
                new Fact.Number(count),
                new Fact.Number(subject.limit(Setting.FEWEST_MEETINGS)),
                new Fact.Number(subject.limit(Setting.MOST_MEETINGS)));
    }

    private void daytime(Meeting meeting) {
        var times = meeting.timetable();
        var settings = subject.body().settings();
        boolean isEarly = times.start() != null && times.start().isBefore(settings.time(Setting.DAY_STARTS));
        boolean isLate = times.end() != null
                ? times.end().isAfter(settings.time(Setting.DAY_ENDS))
                : times.start() != null && !times.start().isBefore(settings.time(Setting.DAY_ENDS));
        if (isEarly || isLate || Holiday.isFree(meeting.date()))
            found.add(Finding.of(
                    Check.M03, Subject.place(meeting), new Fact.When(meeting.date(), times.start(), times.end())));
    }

    /// Tells a pair of the table's own meetings once, at the one added later.
    private void overlap(Meeting meeting) {
        Stream.concat(
                        subject.currentMeetings().stream().filter(other -> other.id() < meeting.id()),
                        subject.elsewhere().stream().filter(other -> other.state() != MeetingState.CANCELLED))
                .filter(other -> areAtTheSameTime(meeting, other))
                .forEach(other -> found.add(
                        Finding.of(Check.M04, Subject.place(meeting), new Fact.Words(other.writtenNumber()))));
    }

    private static boolean areAtTheSameTime(Meeting one, Meeting other) {
        var a = one.timetable();
        var b = other.timetable();
        return a.date().equals(b.date())
                && a.start() != null
                && a.end() != null
                && b.start() != null
                && b.end() != null
                && a.start().isBefore(b.end())
                && b.start().isBefore(a.end());
    }

    static List<Finding> duration(Meeting meeting, Settings settings) {
        var times = meeting.timetable();
        if (times.start() == null || times.end() == null) return List.of();
        long minutes = Duration.between(times.start(), times.end()).toMinutes();
        boolean isOdd = minutes < settings.number(Setting.SHORTEST_MEETING)
                || minutes > settings.number(Setting.LONGEST_MEETING)
                || minutes <= 0;
        return isOdd
                ? List.of(Finding.of(
                        Check.M05, Subject.place(meeting), new Fact.When(meeting.date(), times.start(), times.end())))
                : List.of();
    }

    private void invitation(Meeting meeting) {
        boolean isOpen = meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.AGENDA;
        long days = ChronoUnit.DAYS.between(subject.today(), meeting.date());
        if (isOpen && meeting.invitedOn() == null && days >= 0 && days <= subject.limit(Setting.DAYS_OF_NOTICE))
            found.add(Finding.of(Check.M06, Subject.place(meeting), new Fact.OnDay(meeting.date())));
    }
}
