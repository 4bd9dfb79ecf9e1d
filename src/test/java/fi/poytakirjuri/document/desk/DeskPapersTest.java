package fi.poytakirjuri.document.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.document.ApprovedPicture;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.statement.Statement;
import fi.poytakirjuri.register.statement.StatementStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every paper of the sample table that is not of one meeting, as a reader reads it.
class DeskPapersTest {
    private static final Texts TEXTS = Texts.in(Language.FI);
    private static final PaperEngine ENGINE = new PaperEngine();

    private static SampleMinutes sample;
    private static PaperDesk desk;

    @BeforeAll
    static void makeTheSample(@TempDir Path folder) throws Exception {
        sample = new SampleMinutes(folder);
        desk = new PaperDesk(sample.database(), 1, TEXTS);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void workIsDividedByOwner() throws Exception {
        assertThat(lines(tasks(TaskOrder.BY_OWNER), Audience.PUBLIC)).isEqualTo(expected("tyonjako-vastuittain"));
    }

    @Test
    void workIsDividedByDay() throws Exception {
        assertThat(lines(tasks(TaskOrder.BY_DUE), Audience.PUBLIC)).isEqualTo(expected("tyonjako-maaraajoittain"));
    }

    @Test
    void theScheduleTellsOfAYear() throws Exception {
        assertThat(lines(new PaperOrder.Schedule(2026), Audience.PUBLIC)).isEqualTo(expected("kokousaikataulu-2026"));
    }

    @Test
    void theReportOfAYearThatIsOverTellsAllOfIt() throws Exception {
        assertThat(lines(new PaperOrder.AnnualReport(2025), Audience.PUBLIC)).isEqualTo(expected("vuosikertomus-2025"));
    }

    @Test
    void theReportOfAYearThatGoesOnIsADraftAndComparesWithTheYearBefore() throws Exception {
        assertThat(lines(new PaperOrder.AnnualReport(2026), Audience.PUBLIC)).isEqualTo(expected("vuosikertomus-2026"));
    }

    @Test
    void thePublicCandidatesAreThoseWhoMayBeNamed() throws Exception {
        assertThat(lines(candidates(), Audience.PUBLIC)).isEqualTo(expected("ehdokasluettelo"));
        var made = desk.make(candidates(), Audience.PUBLIC);
        assertThat(made.leftOut())
                .containsExactly(
                        "Suostumus ehdolle asettamiseen puuttuu, joten luettelosta jää pois: Seppo Lahdenmäki, Anna Virtavuori.",
                        "Nimen julkaisulupa puuttuu, joten luettelosta jää pois: Ritva Mäenpää.",
                        "Ehdokkaiden yhteystiedot, ehdottajat ja huomiot");
        assertThat(String.join("\n", lines(candidates(), Audience.PUBLIC)))
                .doesNotContain("example.org", "040", "Ritva Mäenpää", "Anna Virtavuori", "90 km");
    }

    @Test
    void theInternalCandidatesHaveContactsNominatorsAndRemarks() throws Exception {
        assertThat(lines(candidates(), Audience.INTERNAL)).isEqualTo(expected("ehdokasluettelo-sisainen"));
    }

    @Test
    void aStatementIsALetter() throws Exception {
        assertThat(lines(
                        statement("Lausunto Esimerkki-Suomen maakuntaohjelman 2026–2029 luonnoksesta"),
                        Audience.PUBLIC))
                .isEqualTo(expected("lausunto"));
    }

    @Test
    void aStatementInPreparationIsADraftAndItsFileSaysSo() throws Exception {
        var order = statement("Lausunto järjestöavustusten kriteereistä");
        assertThat(lines(order, Audience.PUBLIC)).contains("Luonnos").doesNotContain("Päätetty");
        assertThat(desk.make(order, Audience.PUBLIC).fileName())
                .isEqualTo("kumppanuuspoyta_lausunto_2026-12-15_lausunto-jarjestoavustusten-kriteereista_luonnos.pdf");
    }

    @Test
    void filesAreNamedByWhatTheyTellOf() {
        assertThat(all().keySet())
                .contains(
                        "kumppanuuspoyta_tyonjako_2026-05-20_vastuittain.pdf",
                        "kumppanuuspoyta_tyonjako_2026-05-20_maaraajoittain_sisainen.pdf",
                        "kumppanuuspoyta_kokousaikataulu_2026.pdf",
                        "kumppanuuspoyta_vuosikertomus_2025.pdf",
                        "kumppanuuspoyta_vuosikertomus_2026_luonnos.pdf",
                        "kumppanuuspoyta_ehdokasluettelo_2026-11-27_sisainen.pdf");
    }

    @Test
    void archivesAndScreenReadersTakeEveryPaperForEveryAudience() throws Exception {
        for (var made : all().entrySet())
            for (var standard : Standard.values())
                assertThat(Vera.failingRules(
                                ENGINE.pdf(ENGINE.lay(made.getValue().paper()), standard), standard))
                        .as("%s by %s", made.getKey(), standard)
                        .isEmpty();
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        var order = new PaperOrder.AnnualReport(2026);
        assertThat(pdf(order, Audience.PUBLIC)).isEqualTo(pdf(order, Audience.PUBLIC));
    }

    @Test
    void whatTheRegisterDoesNotHaveCannotBeOrdered() {
        assertThatThrownBy(() -> desk.make(new PaperOrder.Statement(99), Audience.PUBLIC))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.make(new PaperOrder.Candidates(99), Audience.PUBLIC))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The first page of each kind, and the report's second with its chart.
    @Test
    void everyKindLooksAsItWasApproved() throws Exception {
        new ApprovedPicture("tyonjako-vastuittain").check(pdf(tasks(TaskOrder.BY_OWNER), Audience.PUBLIC), 0);
        new ApprovedPicture("tyonjako-maaraajoittain").check(pdf(tasks(TaskOrder.BY_DUE), Audience.PUBLIC), 0);
        new ApprovedPicture("kokousaikataulu").check(pdf(new PaperOrder.Schedule(2026), Audience.PUBLIC), 0);
        var report = pdf(new PaperOrder.AnnualReport(2025), Audience.PUBLIC);
        new ApprovedPicture("vuosikertomus-1").check(report, 0);
        new ApprovedPicture("vuosikertomus-2").check(report, 1);
        new ApprovedPicture("ehdokasluettelo").check(pdf(candidates(), Audience.PUBLIC), 0);
        new ApprovedPicture("lausunto")
                .check(
                        pdf(
                                statement("Lausunto Esimerkki-Suomen maakuntaohjelman 2026–2029 luonnoksesta"),
                                Audience.PUBLIC),
                        0);
    }

    private static Map<String, MadePaper> all() {
        var orders = List.of(
                tasks(TaskOrder.BY_OWNER),
                tasks(TaskOrder.BY_DUE),
                new PaperOrder.Schedule(2026),
                new PaperOrder.AnnualReport(2025),
                new PaperOrder.AnnualReport(2026),
                candidates(),
                statement("Lausunto Esimerkki-Suomen maakuntaohjelman 2026–2029 luonnoksesta"),
                statement("Lausunto järjestöavustusten kriteereistä"));
        var made = new LinkedHashMap<String, MadePaper>();
        for (var order : orders)
            for (var audience : Audience.values()) {
                var paper = desk.make(order, audience);
                made.put(paper.fileName(), paper);
            }
        return made;
    }

    private static PaperOrder tasks(TaskOrder order) {
        return new PaperOrder.Tasks(LocalDate.of(2026, 5, 20), order);
    }

    private static PaperOrder candidates() {
        return new PaperOrder.Candidates(
                new RoundStore(sample.database()).all(1).getFirst().id());
    }

    private static PaperOrder statement(String title) {
        return new PaperOrder.Statement(new StatementStore(sample.database())
                .all(1).stream()
                        .filter(statement -> statement.title().equals(title))
                        .mapToLong(Statement::id)
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> lines(PaperOrder order, Audience audience) throws IOException {
        return Structure.of(pdf(order, audience)).lines();
    }

    private static byte[] pdf(PaperOrder order, Audience audience) {
        return ENGINE.pdf(ENGINE.lay(desk.make(order, audience).paper()), Standard.A2A_UA1);
    }

    /// The lines that a screen reader reads, as they were read through and found right.
    private static List<String> expected(String name) throws IOException {
        try (var stream = DeskPapersTest.class.getResourceAsStream("/papers/" + name + ".txt")) {
            if (stream == null) throw new IOException("No expected text " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
