package fi.poytakirjuri.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3); // a Wednesday

    @ParameterizedTest
    @CsvSource({
        "13,13:00",
        "13.00,13:00",
        "13:00,13:00",
        "1300,13:00",
        "9.05,09:05",
        "905,09:05",
        "klo 13.30,13:30",
        "0,00:00"
    })
    void readsTimesHoweverTheyAreTyped(String typed, LocalTime expected) {
        assertThat(Reading.time(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "13.60", "kello", "12345", "13.0", "-1"})
    void whatIsNoTimeIsEmpty(String typed) {
        assertThat(Reading.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15,15", "15 min,15", "15min,15", "1:30,90", "'1,5 h',90", "1.5 h,90", "2 h,120", "0,0"})
    void readsDurationsInMinutes(String typed, long minutes) {
        assertThat(Reading.duration(typed)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:75", "puoli tuntia", "9999", "25 h", "-5"})
    void whatIsNoDurationIsEmpty(String typed) {
        assertThat(Reading.duration(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.6.2026,2026-06-02",
        "02.06.2026,2026-06-02",
        "2.6.26,2026-06-02",
        "2026-06-02,2026-06-02",
        "4.6.,2026-06-04",
        "3.6.,2026-06-03",
        "2.6.,2027-06-02",
        "pe,2026-06-05",
        "ke,2026-06-10",
        "torstai,2026-06-04",
        "29.2.,2028-02-29"
    })
    void readsDatesAndTakesTheYearToCome(String typed, LocalDate expected) {
        assertThat(Reading.date(typed, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.2.2026", "32.1.", "huomenna kai", "1.13."})
    void whatIsNoDateIsEmpty(String typed) {
        assertThat(Reading.date(typed, TODAY)).isEmpty();
    }

    @Test
    void aNoBreakSpaceFromAPasteIsASpace() {
        assertThat(Reading.time("klo\u00a013.00")).contains(LocalTime.of(13, 0));
    }

    @ParameterizedTest
    @CsvSource({"15.6.,2026-06-15", "pe,2026-06-05", "15.6. mennessä,2026-06-15", "' 2.7.2026 ',2026-07-02"})
    void readsADueDay(String typed, LocalDate expected) {
        assertThat(Reading.due(typed, TODAY)).isEqualTo(new TypedDue.Day(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ensi kokous",
                "Ensi kokoukseen",
                "seuraava kokous",
                "seuraavaan kokoukseen",
                "seuraavassa kokouksessa",
                "ensi kerralla",
                "seuraavaan kokoukseen mennessä",
                "seuraava tapaaminen"
            })
    void knowsTheNextMeetingHoweverItIsSaid(String typed) {
        assertThat(Reading.due(typed, TODAY)).isEqualTo(new TypedDue.NextMeeting(typed));
        assertThat(Reading.isNextMeeting(typed + " kai")).isFalse();
    }

    @Test
    void otherDueWordsStayWordsAndNothingIsOpen() {
        assertThat(Reading.due(" ennen kesää ", TODAY)).isEqualTo(new TypedDue.Words("ennen kesää"));
        assertThat(Reading.due("31.2.", TODAY)).isEqualTo(new TypedDue.Words("31.2."));
        assertThat(Reading.due("  ", TODAY)).isEqualTo(new TypedDue.Open());
    }
}
