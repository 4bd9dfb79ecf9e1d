package fi.poytakirjuri.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenitiveTest {
    @ParameterizedTest
    @CsvSource({
        "Kumppanuuspöytä, Kumppanuuspöydän",
        "Pöytä, Pöydän",
        "Kylätoimikunta, Kylätoimikunnan",
        "Foorumi, Foorumin",
        "KP, KP:n",
        "'', ''"
    })
    void aTablesNameTakesItsGenitive(String name, String genitive) {
        assertThat(Genitive.of(name)).isEqualTo(genitive);
    }
}
