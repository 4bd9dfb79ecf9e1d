package fi.poytakirjuri.register.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the secretary wishes of a year's meetings.
///
/// @param meetings    how many there are to be in the whole year
/// @param from        the first day that a new meeting may fall on
/// @param closedWeeks weeks without meetings, by their ISO numbers
public record YearWish(int year, int meetings, DayOfWeek weekday, LocalDate from, Set<Integer> closedWeeks) {
    public YearWish {
        if (meetings < 0) throw new IllegalArgumentException("No year has " + meetings + " meetings");
        closedWeeks = Set.copyOf(closedWeeks);
    }

    /// The days that suit: of the weekday, no holiday, not in July, not in a closed week.
    public List<LocalDate> days() {
        var first = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(weekday));
        return Stream.iterate(first, day -> day.getYear() == year, day -> day.plusWeeks(1))
                .filter(this::suits)
                .toList();
    }

    private boolean suits(LocalDate day) {
        return !day.isBefore(from)
                && day.getMonth() != Month.JULY
                && Holiday.on(day).isEmpty()
                && !closedWeeks.contains(week(day));
    }

    /// The number of the ISO week, as Finnish calendars have it.
    public static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
