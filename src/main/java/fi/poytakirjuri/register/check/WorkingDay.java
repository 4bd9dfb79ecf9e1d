package fi.poytakirjuri.register.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// Which days are working days in Finland: no weekends, no holidays that fall on one (rule 13).
/// Midsummer Eve and Christmas Eve are counted as holidays, as the annual holidays act does (162/2005, section 4).
final class WorkingDay {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(12, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private WorkingDay() {}

    /// Whether people are free on that day.
    static boolean isFree(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY
                || weekday == DayOfWeek.SUNDAY
                || FIXED.contains(MonthDay.from(day))
                || isMidsummerEve(day)
                || followsEaster(day);
    }

    /// The Friday from 19 to 25 June.
    private static boolean isMidsummerEve(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getMonthValue() == 6
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
    }

    /// Good Friday, Easter Monday, Ascension Day.
    private static boolean followsEaster(LocalDate day) {
        var easter = easter(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39));
    }

    /// Easter Sunday of the Gregorian calendar, by Meeus, Astronomical Algorithms, chapter 8.
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
