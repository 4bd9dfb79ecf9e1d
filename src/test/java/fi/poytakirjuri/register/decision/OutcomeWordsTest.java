package fi.poytakirjuri.register.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeWordsTest {
    private final OutcomeWords words = new OutcomeWords(Texts.in(Language.FI));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Merkittiin tiedoksi.|NOTED",
                "Kokoonpano merkittiin tiedoksi (liite 1).|NOTED",
                "Merkittiin tiedoksi. Sovittiin, että asiaan palataan syksyllä.|AGREED",
                "Asia jätettiin pöydälle.|TABLED",
                "Asia siirrettiin seuraavaan kokoukseen.|TABLED",
                "Palautettiin valmisteltavaksi. Niina Åkerlund kokoaa luvut.|TABLED",
                "Kokouspaikka siirrettiin Järjestötalolle.|AGREED",
                "Ehdotus hylättiin.|REJECTED",
                "Muutosehdotus hylättiin ja päätösehdotus hyväksyttiin.|AGREED",
                "Vuonna 2026 kokoonnutaan kahdeksan kertaa.|AGREED"
            })
    void theWordsOfADecisionTellWhatCameOfTheMatter(String decision, Outcome outcome) {
        assertThat(words.told(decision)).contains(outcome);
    }

    @Test
    void nothingWrittenDecidesNothing() {
        assertThat(words.told(" \n")).isEmpty();
    }
}
