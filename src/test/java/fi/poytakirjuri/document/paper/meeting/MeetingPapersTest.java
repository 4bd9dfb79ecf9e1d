package fi.poytakirjuri.document.paper.meeting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.ExpectedText;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.ThemeLead;
import fi.poytakirjuri.register.meeting.ThemeStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPapersTest {
    private static final Texts TEXTS = Texts.in(Language.FI);
    private static final PaperEngine ENGINE = new PaperEngine();

    private static SampleMinutes sample;
    private static MeetingPapers papers;

    @BeforeAll
    static void makeTheSample(@TempDir Path folder) throws Exception {
        sample = new SampleMinutes(folder);
        papers = new MeetingPapers(sample.letterheads(), TEXTS);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void theMemoSaysWhatItsSampleSaysInItsOrder() throws Exception {
        assertThat(lines(sample.of("3/2026"), PaperKind.MEMO)).isEqualTo(ExpectedText.lines("muistio-3-2026"));
    }

    @Test
    void theMinutesSayWhatTheirSampleSaysInItsOrder() throws Exception {
        assertThat(lines(sample.of("1/2025"), PaperKind.MINUTES)).isEqualTo(ExpectedText.lines("poytakirja-1-2025"));
    }

    @Test
    void theAgendaSaysWhatItsSampleSaysInItsOrder() throws Exception {
        assertThat(lines(sample.of("4/2026"), PaperKind.AGENDA)).isEqualTo(ExpectedText.lines("esityslista-4-2026"));
    }

    @Test
    void theThemesMemoSaysWhatItsSampleSaysInItsOrder() throws Exception {
        assertThat(lines(sample.theme(), PaperKind.MEMO)).isEqualTo(ExpectedText.lines("teemamuistio-2-2026"));
    }

    @Test
    void aThemesMemoTellsWhoIsInMainCharge() throws Exception {
        var theme = requireNonNull(sample.theme().meeting().theme());
        var themes = new ThemeStore(sample.database());
        themes.setLead(theme.themeId(), ThemeLead.words("Harjuveden kirjasto"));
        var lines = lines(sample.theme(), PaperKind.MEMO);
        sample.database().undo();
        assertThat(lines).contains("Tapaaminen 2/3", "Päävastuu: Harjuveden kirjasto");
    }

    @Test
    void archivesAndScreenReadersTakeEveryPaperForEveryAudience() throws Exception {
        for (var minutes : List.of(sample.of("3/2026"), sample.of("1/2025"), sample.of("4/2026"), sample.theme()))
            for (var kind : PaperKind.values())
                for (var audience : Audience.values())
                    for (var standard : Standard.values())
                        assertThat(Vera.failingRules(pdf(minutes, kind, audience, standard), standard))
                                .as(
                                        "%s %s for %s by %s",
                                        kind, minutes.meeting().writtenNumber(), audience, standard)
                                .isEmpty();
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        for (var kind : PaperKind.values())
            assertThat(pdf(sample.of("3/2026"), kind, Audience.PUBLIC, Standard.A2A_UA1))
                    .isEqualTo(pdf(sample.of("3/2026"), kind, Audience.PUBLIC, Standard.A2A_UA1));
    }

    @Test
    void thePublicPaperKeepsSilentAndSaysOfWhat() throws Exception {
        var database = sample.database();
        var meetings = new MeetingStore(database);
        var before = sample.of("2/2026");
        long id = before.meeting().id();
        long item = before.matters().get(1).item().id();
        meetings.setText(id, MeetingText.REMOTE_LINK, "https://kokous.example.org/huone");
        new AgendaStore(database).setText(item, ItemText.INTERNAL_NOTES, "Muista kysyä kahvista.");
        var attachments = new AttachmentStore(database);
        sample.unfinalise("2/2026");
        attachments.setPublic(attachments.addExpected(id, null, "Palkkatiedot", "palkat.pdf"), false);
        sample.publish("2/2026");

        var minutes = sample.of("2/2026");
        var open = papers.paper(minutes, PaperKind.MEMO, Audience.PUBLIC);
        assertThat(open.leftOut())
                .containsExactlyInAnyOrder(
                        "Etäyhteyden osoite",
                        "Sisäiset muistiinpanot (kohta 2)",
                        "Liite 1: Palkkatiedot (ei julkinen)");
        assertThat(String.join("\n", lines(minutes, PaperKind.MEMO)))
                .doesNotContain("kokous.example.org", "kahvista", "Palkkatiedot", "Liitteet");
        var internal = Structure.of(pdf(minutes, PaperKind.MEMO, Audience.INTERNAL, Standard.A2A_UA1))
                .lines();
        assertThat(String.join("\n", internal))
                .contains("Sisäinen", "kokous.example.org", "Muista kysyä kahvista.", "1. Palkkatiedot");
        assertThat(papers.paper(minutes, PaperKind.MEMO, Audience.INTERNAL).leftOut())
                .isEmpty();
    }

    @Test
    void aMemoIsADraftUntilItIsFinalisedAndAnAgendaUntilItIsSent() throws Exception {
        var minutes = sample.of("6/2026");
        assertThat(minutes.meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(lines(minutes, PaperKind.MEMO)).contains("Luonnos");
        assertThat(lines(minutes, PaperKind.AGENDA)).doesNotContain("Luonnos");
        assertThat(lines(sample.of("8/2026"), PaperKind.AGENDA)).contains("Luonnos");
        assertThat(lines(sample.of("5/2026"), PaperKind.MEMO)).doesNotContain("Luonnos");
    }

    @Test
    void thoseWhoChairedAndWroteSignWhereNobodyIsNamed() throws Exception {
        assertThat(lines(sample.of("6/2026"), PaperKind.MEMO))
                .containsSubsequence("Muistion laati", "• Niina Åkerlund, sihteeri");
        assertThat(lines(sample.of("8/2026"), PaperKind.MINUTES))
                .containsSubsequence("Allekirjoitukset", "Olli Rautavuori, puheenjohtaja", "Niina Åkerlund, sihteeri");
    }

    @Test
    void everyTextOfAnItemIsFoundOnThePage() {
        var minutes = sample.of("3/2026");
        var pages = ENGINE.lay(
                papers.paper(minutes, PaperKind.MEMO, Audience.PUBLIC).paper());
        for (var matter : minutes.matters())
            for (var text : List.of(ItemText.TITLE, ItemText.TEXT, ItemText.DISCUSSION, ItemText.DECISION))
                if (!matter.item().text(text).isBlank())
                    assertThat(pages.where(new PaperPlace.OfItem(matter.item().id(), text).written()))
                            .as("%s of %s", text, matter.item().title())
                            .isPresent();
    }

    private static List<String> lines(Minutes minutes, PaperKind kind) throws Exception {
        return Structure.of(pdf(minutes, kind, Audience.PUBLIC, Standard.A2A_UA1))
                .lines();
    }

    private static byte[] pdf(Minutes minutes, PaperKind kind, Audience audience, Standard standard) {
        var paper = papers.paper(minutes, kind, audience).paper();
        return ENGINE.pdf(ENGINE.lay(paper), standard);
    }
}
