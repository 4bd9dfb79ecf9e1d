package fi.poytakirjuri.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.table.Settings;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every number and time of the settings has its place among the limits, and only sound ones are taken.
class LimitsTest {
    private final LimitWords words = new LimitWords(Texts.in(Language.FI));

    @Test
    void everyNumberAndTimeIsAmongTheLimits() {
        assertThat(Arrays.stream(Limit.values()).map(Limit::setting).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Setting.values())
                        .filter(setting -> setting.kind() != Setting.Kind.CHOICE)
                        .collect(Collectors.toList()));
    }

    @Test
    void theUsualLimitsAreSoundAmongThemselves() {
        for (var limit : Limit.values())
            assertThat(words.problem(limit, words.shown(limit, Settings.usual()), Settings.usual()))
                    .as(limit.name())
                    .isEmpty();
    }

    @Test
    void aLimitIsToldWhyItIsNotTaken() {
        assertThat(words.problem(Limit.QUORUM, "viisi", Settings.usual())).contains("Kirjoita luku väliltä 0–99.");
        assertThat(words.problem(Limit.DAY_ENDS, "myöhään", Settings.usual()))
                .contains("Kirjoita kellonaika, esimerkiksi 13.00.");
        assertThat(words.problem(Limit.FEWEST_MEETINGS, "13", Settings.usual()))
                .contains("Tämä ei voi olla suurempi kuin ”Kokouksia vuodessa enintään” (12).");
        assertThat(words.problem(Limit.DAY_ENDS, "7", Settings.usual()))
                .contains("Tämä ei voi olla pienempi kuin ”Päiväsaika alkaa” (8.00).");
        var wide = new Settings(Map.of(Setting.MOST_MEETINGS, "20"));
        assertThat(words.problem(Limit.FEWEST_MEETINGS, "13", wide)).isEmpty();
        assertThat(words.read(Limit.DAY_ENDS, "17")).contains("17:00");
    }
}
