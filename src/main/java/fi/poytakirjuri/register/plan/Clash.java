package fi.poytakirjuri.register.plan;

import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Timetable;
import java.time.LocalTime;
import java.util.List;

/// Two meetings that get in each other's way: at the same time, or on the same day with the same people.
///
/// @param meeting    one of the table's own
/// @param other      may be of any table in the register
/// @param table      what the other's table is called
/// @param isSameTime whether the announced times overlap
/// @param people     the names of those who belong to both
public record Clash(Meeting meeting, Meeting other, String table, boolean isSameTime, List<String> people) {
    private static final int USUAL_HOURS = 2;

    public Clash {
        people = List.copyOf(people);
    }

    static boolean overlap(Timetable one, Timetable other) {
        if (one.start() == null || other.start() == null) return false;
        return one.start().isBefore(end(other, other.start())) && other.start().isBefore(end(one, one.start()));
    }

    /// A meeting without an announced end is taken to last two hours.
    private static LocalTime end(Timetable times, LocalTime start) {
        if (times.end() != null) return times.end();
        var guessed = start.plusHours(USUAL_HOURS);
        return guessed.isBefore(start) ? LocalTime.MAX : guessed;
    }
}
