package fi.poytakirjuri.register.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.pdf.PictureOnly;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's planned flaws, on the date they were planned for.
class SampleChecksTest {
    @TempDir
    private Path folder;

    @Test
    void thePlannedFlawsOfTheSampleAreFound() throws Exception {
        var file = folder.resolve("esimerkki.poyta");
        SampleCopy.make(file);
        try (var database = Database.open(file, Clock.systemUTC())) {
            var bodies = new BodyStore(database);
            var messages = messages(database, bodies.bodies().getFirst().id());
            assertThat(messages)
                    .containsExactlyInAnyOrder(
                            "Ehdokkaalta Seppo Lahdenmäki ei ole suostumusta.",
                            "Ehdokkaalta Anna Virtavuori ei ole suostumusta.",
                            "Kokous 29.9.2026 klo\u00a016.30–18.00 ei ole päiväsaikaan.",
                            "Toimenpiteeltä ”Selvitetään striimauksen kustannukset” puuttuu vastuu ja määräaika.",
                            "Kokouksen 6/2026 muistio on julkaisematta (53 pv).",
                            "Jäsenellä Žanna Koskivuori ei ole sähköpostiosoitetta. Kutsu jää lähettämättä.",
                            "Myöhässä olevia toimenpiteitä on 8.",
                            "Henkilöltä Amal Yusuf-Niemi puuttuu lupa yhteystietojen julkaisemiseen.");
        }
    }

    private static List<String> messages(Database database, long body) {
        var checks = new Checks(database, PictureOnly::is);
        var texts = Texts.in(Language.FI);
        return checks.findings(body, LocalDate.of(2026, 11, 21)).stream()
                .map(finding -> finding.message(texts))
                .toList();
    }
}
