package fi.poytakirjuri.exchange.nomination;

import static fi.poytakirjuri.exchange.nomination.RemarkKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample of 24 proposals, as a form gives it (a), as Finnish Excel saves it anew (b) and in the old encoding (c).
class ExpectedRemarksTest {
    /// What `ehdokkaat_odotus.json` expects, and the remark that says it here.
    private static final Map<String, RemarkKind> SAYS = Map.ofEntries(
            Map.entry("itse-ehdotus", SELF_PROPOSED),
            Map.entry("sähköpostin kirjainkoko normalisoitu", EMAIL_LOWERED),
            Map.entry("julkaisulupa puuttuu: nimeä ei saa viedä julkiseen luetteloon", PUBLISHING_REFUSED),
            Map.entry("'Muuta huomioitavaa' voi sisältää terveystietoa: ei julkaisuun", SENSITIVE),
            Map.entry("kaksi toimialaa", SEVERAL_SECTORS),
            Map.entry("kaksoiskappale (sama sähköposti)", SAME_EMAIL),
            Map.entry("suostumus puuttuu: ei voida asettaa ehdolle", CONSENT_REFUSED),
            Map.entry("perustelut puuttuvat", REASONS_MISSING),
            Map.entry("sähköposti puuttuu", EMAIL_MISSING),
            Map.entry("ylimääräiset välilyönnit", SPACES_TRIMMED),
            Map.entry("virheellinen sähköposti", EMAIL_WRONG),
            Map.entry("Č ei mahdu Windows-1252-merkistöön", LETTER_LOST),
            Map.entry("suostumus tyhjä", CONSENT_EMPTY),
            Map.entry("julkaisulupa tyhjä", PUBLISHING_EMPTY),
            Map.entry("=-alkuinen solu: kaavainjektio CSV-viennissä", FORMULA),
            Map.entry("toimialaa ei ole luettelossa", SECTOR_UNKNOWN),
            Map.entry("taustayhteisö puuttuu", ORGANISATION_MISSING),
            Map.entry("jätetty hakuajan päätyttyä (27.11.2026 klo 16.00)", LATE));

    /// Row 20 names two sectors as rows 7 and 16 do; the list of what is expected forgets it.
    private static final int ALSO_TWO_SECTORS = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c"})
    void eachRowHasTheRemarksThatAreExpectedAndNoOthers(String file) throws Exception {
        try (var fixture = new IntakeFixture(folder)) {
            var proposals = fixture.read(IntakeFixture.file(file));
            assertThat(proposals).hasSize(24);
            for (var expected : expected()) {
                var proposal = proposals.get(expected.path("rivi").asInt() - 1);
                assertThat(proposal.name()).isEqualTo(expected.path("nimi").asText());
                assertThat(proposal.remarks().stream().map(Remark::kind))
                        .as("%s: row %s", file, proposal.number())
                        .containsExactlyInAnyOrderElementsOf(kinds(expected, file));
            }
        }
    }

    /// A letter is lost only where the file was saved in an encoding that lacks it: in a and b it is there.
    private static List<RemarkKind> kinds(JsonNode expected, String file) {
        var kinds = new ArrayList<RemarkKind>();
        for (var words : expected.path("huomautukset")) {
            var kind = SAYS.get(words.asText());
            assertThat(kind).as(words.asText()).isNotNull();
            if (kind != LETTER_LOST || file.equals("c")) kinds.add(kind);
        }
        if (expected.path("rivi").asInt() == ALSO_TWO_SECTORS) kinds.add(SEVERAL_SECTORS);
        return kinds;
    }

    private static JsonNode expected() throws Exception {
        return new ObjectMapper()
                .readTree(IntakeFixture.FILES.resolve("ehdokkaat_odotus.json").toFile())
                .path("odotus");
    }

    @Test
    void theRemarksAreSaidInHerWords() throws Exception {
        try (var fixture = new IntakeFixture(folder)) {
            var proposals = fixture.read(IntakeFixture.file("c"));
            assertThat(words(fixture, proposals.get(5)))
                    .containsExactly(
                            "Voi sisältää terveystietoa tai muuta arkaluonteista (Tarvitsee esteettömän): ei julkaisuun");
            assertThat(words(fixture, proposals.get(8)))
                    .containsExactly("Kaksoiskappale: sama sähköposti kuin ehdotuksella 8");
            assertThat(words(fixture, proposals.get(16)))
                    .containsExactly("Kirjain on voinut vaihtua kysymysmerkiksi: ?áhppes-työryhmän");
            assertThat(words(fixture, proposals.get(21)))
                    .containsExactly(
                            "Taustayhteisö puuttuu",
                            "Toimialaa ei ole luettelossa: Muu, mikä: seurakuntien vapaaehtoistyö",
                            "Itse-ehdotus");
            assertThat(words(fixture, proposals.get(23)))
                    .containsExactly("Saapui hakuajan päätyttyä (27.11.2026 klo 16.00)");
        }
    }

    private static List<String> words(IntakeFixture fixture, Proposal proposal) {
        return proposal.remarks().stream()
                .map(remark -> remark.words(fixture.texts).replace('\u00a0', ' '))
                .toList();
    }
}
