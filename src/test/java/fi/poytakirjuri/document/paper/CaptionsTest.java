package fi.poytakirjuri.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    @Test
    void picturesAndTablesAreNumberedApart() {
        var captions = new Captions(Texts.in(Language.FI));

        assertThat(captions.figure("Kokoukset")).isEqualTo("Kuva 1. Kokoukset");
        assertThat(captions.table("Kokoukset")).isEqualTo("Taulukko 1. Kokoukset");
        assertThat(captions.figure("Läsnäolo")).isEqualTo("Kuva 2. Läsnäolo");
    }
}
