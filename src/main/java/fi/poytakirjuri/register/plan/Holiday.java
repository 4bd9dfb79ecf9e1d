package fi.poytakirjuri.register.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/// The days on which Finland is free, in the order of the year. Midsummer Eve and Christmas Eve count as holidays, as
/// the annual holidays act has them (162/2005, section 4).
public enum Holiday {
    NEW_YEAR(year -> LocalDate.of(year, 1, 1)),
    EPIPHANY(year -> LocalDate.of(year, 1, 6)),
    GOOD_FRIDAY(year -> easter(year).minusDays(2)),
    EASTER_SUNDAY(Holiday::easter),
    EASTER_MONDAY(year -> easter(year).plusDays(1)),
    MAY_DAY(year -> LocalDate.of(year, 5, 1)),
    ASCENSION_DAY(year -> easter(year).plusDays(39)),
    WHIT_SUNDAY(year -> easter(year).plusDays(49)),
    MIDSUMMER_EVE(year -> first(DayOfWeek.FRIDAY, LocalDate.of(year, 6, 19))),
    MIDSUMMER_DAY(year -> first(DayOfWeek.SATURDAY, LocalDate.of(year, 6, 20))),
    ALL_SAINTS(year -> first(DayOfWeek.SATURDAY, LocalDate.of(year, 10, 31))),
    INDEPENDENCE_DAY(year -> LocalDate.of(year, 12, 6)),
    CHRISTMAS_EVE(year -> LocalDate.of(year, 12, 24)),
    CHRISTMAS_DAY(year -> LocalDate.of(year, 12, 25)),
    SECOND_CHRISTMAS_DAY(year -> LocalDate.of(year, 12, 26));

    private final IntFunction<LocalDate> day;

    Holiday(IntFunction<LocalDate> day) {
        this.day = day;
    }

    public LocalDate in(int year) {
        return day.apply(year);
    }

    /// The holiday of a day; where two fall together, as May Day and Ascension Day may, the first of the two.
    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /// Whether people are free on that day: a weekend or a holiday (rule 13).
    public static boolean isFree(LocalDate day) {
        return isWeekend(day) || on(day).isPresent();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
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

    private static LocalDate first(DayOfWeek weekday, LocalDate from) {
        return from.with(TemporalAdjusters.nextOrSame(weekday));
    }
}
