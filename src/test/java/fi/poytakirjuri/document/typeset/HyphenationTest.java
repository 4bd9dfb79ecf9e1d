package fi.poytakirjuri.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.typeset.Hyphenation.Division;
import fi.poytakirjuri.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
    /// A bar parts the words of a compound, a hyphen syllables.
    @ParameterizedTest
    @CsvSource({
        "kumppanuussopimus, kump-pa-nuus|so-pi-mus",
        "kumppanuuspöydän, kump-pa-nuus|pöy-dän",
        "järjestöjen, jär-jes-tö-jen",
        "järjestöistä, jär-jes-töistä",
        "järjestökysely, jär-jes-tö|ky-sely",
        "järjestöareenan, jär-jes-tö|aree-nan",
        "hyvinvointialueen, hy-vin-voin-ti|alu-een",
        "toimialaedustajille, toi-mi|ala|edus-ta-jille",
        "maakuntaohjelma, maa|kun-ta|oh-jelma",
        "varapuheenjohtajaksi, va-ra|pu-heen|joh-ta-jaksi",
        "viestintäsuunnitelmaksi, vies-tin-tä|suun-ni-tel-maksi",
        "työllisyydenhoito, työl-li-syy-den|hoito",
        "äidille, äi-dille",
        "talo, talo"
    })
    void finnishWordsAreDividedBetweenTheirPartsAndSyllables(String word, String divided) {
        assertThat(divided(word, Language.FI)).isEqualTo(divided);
    }

    @ParameterizedTest
    @CsvSource({
        "föreningsverksamhet, för-enings-verk-sam-het",
        "landskapet, land-ska-pet",
        "protokollsjusterare, pro-to-kolls-jus-te-rare",
        "delaktighet, del-ak-tig-het",
        "kommunfullmäktige, kom-mun-full-mäk-tige",
        "föredragningslista, fö-re-drag-nings-lista",
        "sekreterare, sek-re-te-rare",
        "samarbete, sam-ar-bete",
        "sammanträde, sam-man-träde"
    })
    void swedishWordsAreDividedByThePatternsOfJanMichaelRynning(String word, String divided) {
        assertThat(divided(word, Language.SV)).isEqualTo(divided);
    }

    @ParameterizedTest
    @CsvSource({
        "association, as-so-ci-ation",
        "partnership, part-ner-ship",
        "cooperation, co-oper-ation",
        "government, gov-ern-ment",
        "participation, par-ti-cip-ation",
        "university, uni-ver-sity",
        "however, how-ever"
    })
    void englishWordsAreDividedByThePatternsOfDominikWujastyk(String word, String divided) {
        assertThat(divided(word, Language.EN)).isEqualTo(divided);
    }

    @Test
    void eachLanguageDividesItsOwnWay() {
        assertThat(divided("organisation", Language.SV)).isEqualTo("or-ga-ni-sa-tion");
        assertThat(divided("organisation", Language.EN)).isEqualTo("or-gan-isa-tion");
    }

    @Test
    void whatIsTooLongForAWordIsNotLookedInto() {
        assertThat(divided("hyvinvointialue".repeat(1000), Language.FI)).doesNotContain("-", "|");
    }

    private static String divided(String word, Language language) {
        var divisions = Hyphenation.of(language).divisions(word);
        var divided = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            if (divisions[i] == Division.PART) divided.append('|');
            if (divisions[i] == Division.SYLLABLE) divided.append('-');
            divided.append(word.charAt(i));
        }
        return divided.toString();
    }
}
