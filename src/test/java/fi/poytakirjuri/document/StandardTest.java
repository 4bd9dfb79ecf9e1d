package fi.poytakirjuri.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.table.Settings;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardTest {
    @Test
    void theRegisterChoosesAmongExactlyTheStandardsThereAre() {
        assertThat(Setting.PAPER_STANDARD.choices())
                .containsExactlyElementsOf(
                        Stream.of(Standard.values()).map(Enum::name).toList());
        for (var standard : Standard.values())
            assertThat(Standard.of(new Settings(Map.of(Setting.PAPER_STANDARD, standard.name()))))
                    .isEqualTo(standard);
    }

    @Test
    void oldReadersAreServedUntilSomethingElseIsChosen() {
        assertThat(Standard.of(Settings.usual())).isEqualTo(Standard.A2A_UA1);
    }
}
