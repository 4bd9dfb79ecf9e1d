package fi.poytakirjuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCommandTest {
    @TempDir
    Path temp;

    @Test
    void theMembersOfADayAreWrittenInEveryForm() throws Exception {
        var register = temp.resolve("esimerkki.poyta");
        SampleCopy.make(register);
        var before = Files.readAllBytes(register);
        for (var format : new String[] {"csv", "xlsx", "vcf", "json"}) {
            var out = temp.resolve("jasenet." + format);
            var ran = CommandRun.of(
                    "roster", register.toString(), "--date", "1.9.2025", "--format", format, "--out", out.toString());
            assertThat(ran.complained()).isEmpty();
            assertThat(ran.code()).isZero();
            assertThat(ran.said()).contains("Kirjoitettiin 15 jäsentä: " + out);
        }
        assertThat(Files.readString(temp.resolve("jasenet.csv")))
                .startsWith("\ufeffSukunimi;Etunimi;Organisaatio;")
                .contains("Sirkiä;Hanna;Uuden Suunnan Säätiö sr;palvelupäällikkö;järjestöedustaja;")
                .doesNotContain("Vuoristo");
        assertThat(Files.readString(temp.resolve("jasenet.json"))).contains("\"alkaa\" : \"2025-01-01\"");
        assertThat(Files.readString(temp.resolve("jasenet.vcf"))).contains("VERSION:4.0", "TITLE:palvelupäällikkö");
        var open = temp.resolve("julkinen.csv");
        var ran = CommandRun.of("roster", register.toString(), "--out", open.toString(), "--public");
        assertThat(ran.said()).contains("yhteystietoa jäi pois");
        assertThat(Files.readString(open)).doesNotContain("Suostumus", "Kausi alkaa");
        assertThat(register).hasBinaryContent(before);
        assertThat(CommandRun.of("roster", register.toString(), "--out", "x.doc")
                        .code())
                .isEqualTo(2);
    }
}
