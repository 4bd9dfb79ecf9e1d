package fi.poytakirjuri.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 2);
    private final Dates dates = Texts.in(Language.FI).dates();

    @Test
    void aHeadingNamesTheDayAndASentenceBendsIt() {
        assertThat(dates.heading(TUESDAY)).isEqualTo("tiistai 2.6.2026");
        assertThat(dates.inSentence(TUESDAY)).isEqualTo("tiistaina 2.6.2026");
    }

    @Test
    void clockTimesHaveADotAnEnDashAndAWordThatHoldsOn() {
        assertThat(dates.clock(LocalTime.of(13, 0), LocalTime.of(15, 30))).isEqualTo("klo\u00a013.00–15.30");
        assertThat(dates.clock(LocalTime.of(9, 5), null)).isEqualTo("klo\u00a09.05");
        assertThat(dates.second(LocalTime.of(13, 42, 7))).isEqualTo("13.42.07");
    }

    @Test
    void swedishAndEnglishHaveTheirOwnWords() {
        assertThat(Texts.in(Language.SV).dates().clock(LocalTime.of(13, 0), null))
                .isEqualTo("kl.\u00a013.00");
        assertThat(Texts.in(Language.EN).dates().clock(LocalTime.of(13, 0), null))
                .isEqualTo("13:00");
    }
}
