package fi.poytakirjuri.ui.meeting.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource({
        "Annetaan lausunto., 0, 18",
        "Annetaan lausunto., 8, 9",
        "Annetaan lausunto., 16, 0",
        "Annetaan lausunto., 99, 0",
        "- **yksi** ja kaksi, 5, 14",
        "'', 3, 0",
    })
    void theCaretGoesWhereAsManyLettersComeAfterItAsOnThePaper(String text, int lettersAfter, int position) {
        assertThat(Target.position(text, lettersAfter)).isEqualTo(position);
    }

    @Test
    void aLinksAddressIsNotOnThePaper() {
        var text = "Katso [ohje](https://esimerkki.fi/ohje) ensin";
        assertThat(text.substring(Target.position(text, 9))).startsWith("ohje](");
    }
}
