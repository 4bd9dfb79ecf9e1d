package fi.poytakirjuri.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026/11/02 9:14:22 ap. UTC+2 | 2026-11-02T09:14:22",
                "2026/11/03 1:40:59 ip. UTC+2 | 2026-11-03T13:40:59",
                "2026/11/05 12:15:00 ip. UTC+2 | 2026-11-05T12:15",
                "2026/11/05 12:15:00 ap. UTC+2 | 2026-11-05T00:15",
                "2.11.2026 9.14.22 | 2026-11-02T09:14:22",
                "2.11.2026 klo 9.14 | 2026-11-02T09:14",
                "ma 2.11.2026, 9:14 | 2026-11-02T09:14",
                "2.11.2026 | 2026-11-02T00:00",
                "2026-11-02 | 2026-11-02T00:00",
                "2026-11-02T09:14:22 | 2026-11-02T09:14:22",
                "2026-11-02T07:14:22.125Z | 2026-11-02T09:14:22",
                "2026-07-02T07:14:22Z | 2026-07-02T10:14:22",
                "2026-11-02 08:14:22 +0100 | 2026-11-02T09:14:22",
                "11/2/2026 9:14:22 | 2026-11-02T09:14:22",
                "11/2/2026 9:14:22 PM | 2026-11-02T21:14:22"
            })
    void theMomentsOfFormsAndSpreadsheetsAreRead(String written, LocalDateTime moment) {
        assertThat(Moments.read(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "eilen", "31.2.2026", "2.13.2026 9.00", "2.11.2026 25.00", "2026/11/02 13:00 ap.", "46328.38"
            })
    void whatIsNoMomentIsNotGuessed(String written) {
        assertThat(Moments.read(written)).isEmpty();
    }

    @Test
    void anAnswerIsYesNoOrNeither() {
        for (var yes :
                new String[] {"Kyllä", " kyllä. ", "KYLLÄ, suostumus on saatu", "x", "Yes", "tosi", "true", "1", "on"})
            assertThat(Reading.answer(yes)).as(yes).contains(true);
        for (var no : new String[] {"Ei", "ei vielä", "No", "epätosi", "0", "Ei, kiitos"})
            assertThat(Reading.answer(no)).as(no).contains(false);
        for (var neither :
                new String[] {"", "ehkä", "ei tiedossa", "Kyllä, mutta vain nimi", "ei haittaa", "eilen", "kysytty"})
            assertThat(Reading.answer(neither)).as(neither).isEqualTo(Optional.empty());
    }
}
