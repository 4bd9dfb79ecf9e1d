package fi.poytakirjuri.document.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table's real discussion handout of 17.4.2019, kept in the register and set as a paper.
class HandoutTest {
    private static final PaperEngine ENGINE = new PaperEngine();

    private static SampleMinutes sample;
    private static Minutes minutes;
    private static Pages pages;
    private static Structure read;

    @BeforeAll
    static void makeTheHandout(@TempDir Path folder) throws Exception {
        sample = new SampleMinutes(folder);
        minutes = sample.of("1/2019");
        var made = new MeetingPapers(sample.letterheads(), Texts.in(Language.FI))
                .paper(minutes, PaperKind.HANDOUT, Audience.PUBLIC);
        pages = ENGINE.lay(made.paper());
        read = Structure.of(ENGINE.pdf(pages, Standard.A2A_UA1));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void thePaperSaysEveryLineOfTheRealHandout() throws Exception {
        var said = plain(String.join(" ", read.lines()));
        var source = getClass().getResourceAsStream("/sample/keskustelupohja-2019-04-17.txt");
        assertThat(source).isNotNull();
        try (source) {
            for (var line : new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(HandoutTest::plain)
                    .filter(line -> !line.isEmpty())
                    .toList())
                if (line.equals("järjestöareenan tavoitteen alaotsake"))
                    assertThat(said).contains("järjestöareenan tavoite ja tavoitteen alaotsake");
                else
                    for (var part : line.split("(?= 17\\.4\\.2019 klo)"))
                        assertThat(said).contains(part.strip());
        }
    }

    @Test
    void itsHeadTellsWhatItIsAndWhen() {
        assertThat(read.lines())
                .startsWith(
                        "Esimerkki-Suomen järjestöjen ja maakunnan kumppanuuspöytä",
                        "Keskustelupohja 17.4.2019 klo 13.00–15.30",
                        "Järjestöjen kumppanuuspöytä");
    }

    @Test
    void partsPillarsAndQuestionsAreHeadingsOfTheOutline() {
        assertThat(read.parts("H2")).hasSize(2);
        assertThat(read.parts("H3"))
                .extracting(Structure.Part::text)
                .startsWith(
                        "Järjestöjen toimintaedellytysten vahvistaja",
                        "Kumppanuuden, luottamuksen ja vuorovaikutuksen vahvistaja",
                        "Järjestöjen aseman vahvistaminen",
                        "Yhteisten asioiden ääni",
                        "Ajatuksia 17.4. keskusteluun:")
                .hasSize(4 + 1 + 7);
    }

    @Test
    void nothingIsNumberedAndItIsNoDraft() {
        assertThat(read.lines()).noneMatch(line -> line.matches("\\d+(\\.\\d+)? .*"));
        assertThat(read.lines()).doesNotContain("Luonnos");
    }

    @Test
    void itFitsOnOneSheet() {
        assertThat(pages.count()).isLessThanOrEqualTo(2);
    }

    @Test
    void noPersonIsNamed() {
        assertThat(minutes.attendees()).isEmpty();
        assertThat(minutes.duties()).isEmpty();
        assertThat(List.of(minutes.meeting().distribution(), minutes.meeting().copiesTo()))
                .containsOnly("");
    }

    /// Small letters, single spaces, times as we write them, and no bullets.
    private static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replaceAll("[·•]", " ")
                .replaceAll("13\\.00 ?- ?15\\.30", "13.00–15.30")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
