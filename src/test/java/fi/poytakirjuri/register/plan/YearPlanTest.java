package fi.poytakirjuri.register.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearPlanTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void eightTuesdaysSpreadEvenlyOverTheYearWithoutJuly() {
        var days = YearPlan.days(wish(8, DayOfWeek.TUESDAY), List.of());
        assertThat(days).hasSize(8).isSorted().doesNotHaveDuplicates();
        assertThat(days).allSatisfy(day -> {
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
            assertThat(day.getMonth()).isNotEqualTo(Month.JULY);
        });
        for (int i = 1; i < days.size(); i++)
            assertThat(Gap.days(days.get(i - 1), days.get(i))).isBetween(35L, 49L);
        assertThat(days.getFirst().getMonth()).isEqualTo(Month.JANUARY);
        assertThat(days.getLast().getMonth()).isEqualTo(Month.DECEMBER);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void noProposalFallsOnAHolidayInAnyYear(DayOfWeek weekday) {
        for (int year = 2019; year < 2060; year++) {
            var from = LocalDate.of(year, 1, 1);
            var days = new YearWish(year, 60, weekday, from, Set.of()).days();
            assertThat(days).allMatch(day -> Holiday.on(day).isEmpty() && day.getMonth() != Month.JULY);
            assertThat(YearPlan.days(new YearWish(year, 60, weekday, from, Set.of()), List.of()))
                    .isEqualTo(days);
        }
    }

    @Test
    void thursdaysPassMaundyWeekOnlyWhereItIsAHoliday() {
        var days = wish(60, DayOfWeek.THURSDAY).days();
        assertThat(days).contains(LocalDate.of(2026, 4, 2)).doesNotContain(LocalDate.of(2026, 5, 14));
    }

    @Test
    void closedWeeksAreLeftOut() {
        var wish = new YearWish(2026, 52, DayOfWeek.TUESDAY, NEW_YEAR, Set.of(9, 42));
        assertThat(wish.days()).noneMatch(day -> Set.of(9, 42).contains(YearWish.week(day)));
        assertThat(wish.days()).contains(LocalDate.of(2026, 2, 17), LocalDate.of(2026, 3, 3));
    }

    @Test
    void meetingsThatAreThereCountAndTheRestGoAroundThem() {
        var kept = List.of(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 3, 3));
        var days = YearPlan.days(new YearWish(2026, 6, DayOfWeek.TUESDAY, LocalDate.of(2026, 3, 20), Set.of()), kept);
        assertThat(days).hasSize(4).allMatch(day -> day.isAfter(LocalDate.of(2026, 4, 7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aYearThatHasEnoughGetsNoMore(int wanted) {
        var kept = List.of(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 9, 1));
        assertThat(YearPlan.days(wish(wanted, DayOfWeek.TUESDAY), kept)).isEmpty();
    }

    @Test
    void oneMeetingIsInTheMiddleOfTheYear() {
        assertThat(YearPlan.days(wish(1, DayOfWeek.WEDNESDAY), List.of()))
                .singleElement()
                .satisfies(day -> assertThat(day.getMonth()).isIn(Month.MAY, Month.JUNE));
    }

    @Test
    void julyIsNoWaiting() {
        assertThat(Gap.days(LocalDate.of(2026, 6, 23), LocalDate.of(2026, 8, 4)))
                .isEqualTo(11);
        assertThat(Gap.days(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 20)))
                .isZero();
        assertThat(Gap.days(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 8, 1)))
                .isEqualTo(212);
    }

    @Test
    void aGapIsTooLongWhenItsPaceMakesTooFewMeetings() {
        var days = List.of(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 3, 10), LocalDate.of(2026, 5, 19));
        assertThat(Gap.tooLong(days, 6)).containsExactly(new Gap(days.get(1), days.get(2), 10));
        assertThat(Gap.tooLong(days, 0)).isEmpty();
    }

    private static YearWish wish(int meetings, DayOfWeek weekday) {
        return new YearWish(2026, meetings, weekday, NEW_YEAR, Set.of());
    }
}
