package fi.poytakirjuri.register.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-01-06",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-06-19",
                "2027-06-25",
                "2027-12-06",
                "2026-12-24",
                "2026-12-25",
                "2028-12-26",
                "2026-11-21",
                "2026-11-22"
            })
    void peopleAreFreeOnHolidaysAndWeekends(LocalDate day) {
        assertThat(Holiday.isFree(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02",
                "2026-04-02",
                "2026-04-07",
                "2026-05-15",
                "2026-06-18",
                "2026-06-26",
                "2026-12-23",
                "2027-01-04"
            })
    void otherDaysAreForMeetings(LocalDate day) {
        assertThat(Holiday.isFree(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25",
        "2285, 2285-03-22"
    })
    void easterIsWhereTheAlmanacHasIt(int year, LocalDate easter) {
        assertThat(Holiday.easter(year)).isEqualTo(easter);
    }

    @Test
    void easterIsASundayForAThousandYears() {
        for (int year = 1900; year < 2900; year++)
            assertThat(Holiday.easter(year).getDayOfWeek().getValue()).isEqualTo(7);
    }
}
