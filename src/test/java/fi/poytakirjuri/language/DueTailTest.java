package fi.poytakirjuri.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTailTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 21);

    @ParameterizedTest
    @CsvSource({
        "Lähetetään lausunto 22.5.,Lähetetään lausunto,22.5.",
        "Lähetetään lausunto pe,Lähetetään lausunto,pe",
        "'Lähetetään lausunto, 22.5.2026',Lähetetään lausunto,22.5.2026",
        "Lähetetään lausunto viimeistään 22.5.,Lähetetään lausunto,22.5.",
        "Lähetetään lausunto pe mennessä,Lähetetään lausunto,pe mennessä",
        "Selvitetään hinta ensi kokous,Selvitetään hinta,ensi kokous",
        "Selvitetään hinta seuraavaan kokoukseen mennessä.,Selvitetään hinta,seuraavaan kokoukseen mennessä.",
        "pe,'',pe"
    })
    void theLastWordsMayBeTheDueTime(String typed, String before, String due) {
        assertThat(DueTail.of(typed, TODAY)).contains(new DueTail(before, due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Selvitetään hinta", "Hinta on 2.5", "Kutsutaan 31.2.", "Kokous 8.5. klo 13"})
    void otherWordsAreNone(String typed) {
        assertThat(DueTail.of(typed, TODAY)).isEmpty();
    }
}
