package fi.poytakirjuri.document.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.ExpectedText;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One meeting, many papers: what each kind tells, and that changing the kind changes nothing else.
class MeetingKindsTest {
    private static final PaperEngine ENGINE = new PaperEngine();

    private static SampleMinutes sample;
    private static MeetingPapers papers;
    private static MeetingStore meetings;
    private static BodyStore bodies;

    @BeforeAll
    static void openSample(@TempDir Path folder) throws Exception {
        sample = new SampleMinutes(folder);
        papers = new MeetingPapers(sample.letterheads(), Texts.in(Language.FI));
        meetings = new MeetingStore(sample.database());
        bodies = new BodyStore(sample.database());
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @AfterEach
    void undoWhatTheTestChanged() {
        while (sample.database().undo().isPresent()) continue;
    }

    @Test
    void aMeetingGoesThroughAllKindsAndLosesNothing() throws Exception {
        sample.unfinalise("1/2025");
        var before = sample.of("1/2025");
        long id = before.meeting().id();
        for (var kind : List.of(DocumentKind.MEMO, DocumentKind.HANDOUT, DocumentKind.MEMO, DocumentKind.HANDOUT)) {
            meetings.setDocumentKind(id, kind);
            var now = sample.of("1/2025");
            assertThat(now.matters()).as("%s", kind).isEqualTo(before.matters());
            assertThat(now.attendees()).isEqualTo(before.attendees());
            assertThat(now.meeting().numberStyle()).isEqualTo(NumberStyle.SECTION_AFTER);
            var lines = lines(papers.paper(now, PaperKind.of(kind), Audience.PUBLIC));
            assertThat(lines.get(1)).startsWith(kind == DocumentKind.MEMO ? "Muistio" : "Keskustelupohja");
            for (var matter : before.matters())
                assertThat(String.join("\n", lines)).contains(matter.item().title());
        }
        meetings.setDocumentKind(id, DocumentKind.MINUTES);
        assertThat(sample.of("1/2025")).isEqualTo(before);
        sample.publish("1/2025");
        assertThat(lines(papers.paper(sample.of("1/2025"), PaperKind.MINUTES, Audience.PUBLIC)))
                .isEqualTo(ExpectedText.lines("poytakirja-1-2025"));
    }

    @Test
    void theRunSheetTellsTheChairTimesPresentersAndWhatToKeepInMind() throws Exception {
        var minutes = sample.of("4/2026");
        var agendas = new AgendaStore(sample.database());
        var items = minutes.matters().stream().map(Minutes.Matter::item).toList();
        agendas.setText(items.get(4).id(), ItemText.INTERNAL_NOTES, "Kysy Sepolta luvut.");
        agendas.setFixedTime(items.get(5).id(), LocalTime.of(14, 30));
        agendas.setMinutes(items.get(6).id(), null);
        var made = papers.paper(sample.of("4/2026"), PaperKind.RUN_SHEET, Audience.PUBLIC);
        assertThat(made.paper().head().classification()).isEqualTo("Sisäinen");
        assertThat(made.fileName()).isEqualTo("kumppanuuspoyta_ajolista_2026-06-02_4-2026_sisainen.pdf");
        assertThat(lines(made))
                .containsSubsequence(
                        "Ajolista 4/2026",
                        "Klo | Asia | Min | Merkintöjä",
                        "13.00 | 1 Kokouksen avaus | 5 | ",
                        "13.30 | 4 Toimikauden 2027–2028 ehdokashaun valmistelu Esittelijä: Marjatta von Essen"
                                + " Päätösehdotus: Ehdokashaku avataan 1.11.2026 ja suljetaan 27.11.2026 klo 16.00."
                                + " Ehdokkaalta edellytetään suostumus. Paikkoja on 12. | 40 | ",
                        "14.10 | 5 Teemapöydän väliraportti Esittelijä: Seppo Lahdenmäki Kysy Sepolta luvut. | 15 | ",
                        "14.30 sovittu | 6 Toimialojen kuulumiset | 40 | ",
                        "15.10 | 7 Muut asiat |  | ",
                        "Asiat päättyvät klo 15.15. Aikaa jää 15 min. Kestoa ei ole merkitty (kohta 7).");
    }

    @Test
    void theRunSheetSaysByHowMuchTheMattersRunOver() throws Exception {
        var minutes = sample.of("4/2026");
        var agendas = new AgendaStore(sample.database());
        agendas.setMinutes(minutes.matters().getFirst().item().id(), 45);
        assertThat(lines(papers.paper(sample.of("4/2026"), PaperKind.RUN_SHEET, Audience.INTERNAL)))
                .contains("Asiat päättyvät klo 16.00. Asiat vievät 30 min enemmän kuin kokoukselle on varattu.");
    }

    @Test
    void anExtractTellsOneItemWholeAndIsCertified() throws Exception {
        var made = extract("1/2025", 8);
        assertThat(made.fileName()).isEqualTo("kumppanuuspoyta_ote_2025-01-29_1-2025_8.pdf");
        assertThat(made.paper().metadata().title())
                .isEqualTo("Kumppanuuspöytä: ote pöytäkirjasta 1/2025, 8\u00a0§, 29.1.2025");
        assertThat(lines(made)).isEqualTo(ExpectedText.lines("ote-1-2025-8"));
    }

    @Test
    void anExtractOfAMemoNamesItsItemAndIsADraftAsLongAsTheMemoIs() throws Exception {
        var made = extract("6/2026", 3);
        assertThat(made.fileName()).matches("kumppanuuspoyta_ote_2026-\\d\\d-\\d\\d_6-2026_3_luonnos\\.pdf");
        assertThat(lines(made)).contains("Ote muistiosta 6/2026, kohta 3", "Luonnos");
    }

    @Test
    void thereIsNoExtractOfAnotherMeetingsItem() {
        var other = sample.of("3/2026").matters().getFirst().item().id();
        assertThatThrownBy(() -> papers.extract(sample.of("1/2025"), other, Audience.PUBLIC))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSignedElectronicallySaysSoOnceItIsNoDraft() throws Exception {
        var sentence = "Tämä asiakirja on sähköisesti allekirjoitettu.";
        bodies.set(1, Setting.SIGNING, "ELECTRONIC");
        assertThat(lines(papers.paper(sample.of("1/2025"), PaperKind.MINUTES, Audience.PUBLIC)))
                .containsSubsequence("Allekirjoitukset", "• Olli Rautavuori, puheenjohtaja", sentence, "Liitteet");
        assertThat(lines(papers.paper(sample.of("6/2026"), PaperKind.MINUTES, Audience.PUBLIC)))
                .contains("• Olli Rautavuori, puheenjohtaja")
                .doesNotContain(sentence);
        assertThat(lines(extract("1/2025", 8))).contains("• Niina Åkerlund, sihteeri", sentence);
    }

    @Test
    void theQuorumIsToldOnlyByATableThatHasOne() throws Exception {
        assertThat(lines(papers.paper(sample.of("1/2025"), PaperKind.MINUTES, Audience.PUBLIC)))
                .doesNotContain("Laillisuus ja päätösvaltaisuus");
        bodies.set(1, Setting.QUORUM, "8");
        assertThat(lines(papers.paper(sample.of("1/2025"), PaperKind.MINUTES, Audience.PUBLIC)))
                .containsSubsequence(
                        "Laillisuus ja päätösvaltaisuus",
                        "Kokouskutsu lähetettiin 15.1.2025. Läsnä oli 13 jäsentä, ja päätösvaltaisuus edellyttää vähintään"
                                + " 8 jäsenen läsnäoloa. Kokous oli päätösvaltainen.",
                        "1 § Kokouksen avaus");
        bodies.set(1, Setting.QUORUM, "14");
        assertThat(String.join("\n", lines(papers.paper(sample.of("1/2025"), PaperKind.MINUTES, Audience.PUBLIC))))
                .contains("Kokous ei ollut päätösvaltainen.");
    }

    @Test
    void minutesTellWhoseTheProposalIsWhereItIsNotTheChairs() throws Exception {
        sample.unfinalise("1/2025");
        var minutes = sample.of("1/2025");
        var agendas = new AgendaStore(sample.database());
        agendas.setText(minutes.matters().get(9).item().id(), ItemText.PROPOSAL, "Perustetaan työryhmä.");
        assertThat(lines(papers.paper(sample.of("1/2025"), PaperKind.MINUTES, Audience.PUBLIC)))
                .contains(
                        "Päätösehdotus: Valitaan sihteeriksi Niina Åkerlund.",
                        "Päätösehdotus (Marjatta von Essen): Perustetaan työryhmä.");
    }

    @Test
    void minutesSayAtTheItemWhoLeftAsDisqualified() throws Exception {
        sample.unfinalise("1/2025");
        var database = sample.database();
        var attendance = new AttendanceStore(database, new RosterStore(database), new PersonStore(database));
        var minutes = sample.of("1/2025");
        var who = minutes.attendees().getFirst();
        attendance.move(
                minutes.meeting(),
                who,
                Movement.LEFT,
                null,
                minutes.matters().get(5).item().id());
        long moving = sample.of("1/2025")
                .attendees()
                .getFirst()
                .movements()
                .getFirst()
                .id();
        attendance.setRecused(moving, true);
        assertThat(lines(papers.paper(sample.of("1/2025"), PaperKind.MINUTES, Audience.PUBLIC)))
                .containsSubsequence(
                        "6 § Sihteerin valinta",
                        "Olli Rautavuori poistui esteellisenä asian käsittelyn ajaksi.",
                        "Päätösehdotus: Valitaan sihteeriksi Niina Åkerlund.");
        assertThat(lines(extract("1/2025", 6)))
                .contains("Olli Rautavuori poistui esteellisenä asian käsittelyn ajaksi.");
    }

    @Test
    void aDraftsFileSaysSo() {
        assertThat(papers.paper(sample.of("8/2026"), PaperKind.AGENDA, Audience.PUBLIC)
                        .fileName())
                .endsWith("_8-2026_luonnos.pdf");
        assertThat(papers.paper(sample.of("8/2026"), PaperKind.MEMO, Audience.INTERNAL)
                        .fileName())
                .endsWith("_8-2026_sisainen_luonnos.pdf");
        assertThat(papers.paper(sample.of("3/2026"), PaperKind.MEMO, Audience.PUBLIC)
                        .fileName())
                .isEqualTo("kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf");
        assertThat(papers.paper(sample.of("1/2019"), PaperKind.HANDOUT, Audience.PUBLIC)
                        .fileName())
                .isEqualTo("kumppanuuspoyta_keskustelupohja_2019-04-17_1-2019.pdf");
    }

    @Test
    void archivesAndScreenReadersTakeExtractsAndTheRealHandout() throws Exception {
        for (var audience : Audience.values())
            for (var made : List.of(
                    extract("1/2025", 8, audience),
                    extract("3/2026", 3, audience),
                    papers.paper(sample.of("1/2019"), PaperKind.HANDOUT, audience)))
                for (var standard : Standard.values())
                    assertThat(Vera.failingRules(ENGINE.pdf(ENGINE.lay(made.paper()), standard), standard))
                            .as("%s by %s", made.fileName(), standard)
                            .isEmpty();
    }

    private static MadePaper extract(String meeting, int ordinal) {
        return extract(meeting, ordinal, Audience.PUBLIC);
    }

    private static MadePaper extract(String meeting, int ordinal, Audience audience) {
        long item = sample.of(meeting).matters().get(ordinal - 1).item().id();
        return new PaperDesk(sample.database(), 1, Texts.in(Language.FI)).make(new PaperOrder.Extract(item), audience);
    }

    private static List<String> lines(MadePaper made) throws Exception {
        return Structure.of(ENGINE.pdf(ENGINE.lay(made.paper()), Standard.A2A_UA1))
                .lines();
    }
}
