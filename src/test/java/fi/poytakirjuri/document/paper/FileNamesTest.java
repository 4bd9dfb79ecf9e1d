package fi.poytakirjuri.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Kumppanuuspöytä, kumppanuuspoyta",
        "Åkerlundin ÄÖ-kokous, akerlundin-ao-kokous",
        "Žanna & Čapek, zanna-capek",
        "Straße Øresund Łódź, strasse-oresund-lodz",
        "3/2026, 3-2026",
        "  ../..\\x  , x"
    })
    void namesAreSmallAscii(String words, String safe) {
        assertThat(FileNames.safe(words)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "会議", "../", "‮"})
    void wordsWithoutALetterStillGiveAName(String words) {
        assertThat(FileNames.safe(words)).isEqualTo("nimeton");
    }

    @Test
    void aLongNameIsCutBetweenWords() {
        assertThat(FileNames.safe("Lausunto Esimerkki-Suomen maakuntaohjelman 2026–2029 luonnoksesta"))
                .isEqualTo("lausunto-esimerkki-suomen-maakuntaohjelman-2026-2029");
        assertThat(FileNames.safe("pitkä sana ".repeat(40)))
                .hasSizeLessThanOrEqualTo(60)
                .matches("(pitka-sana-)*pitka(-sana)?");
        assertThat(FileNames.safe("a".repeat(80))).isEqualTo("a".repeat(60));
    }
}
