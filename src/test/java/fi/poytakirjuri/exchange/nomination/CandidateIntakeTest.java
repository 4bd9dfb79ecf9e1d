package fi.poytakirjuri.exchange.nomination;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.poytakirjuri.exchange.sheet.NewSheet;
import fi.poytakirjuri.exchange.sheet.SheetCell;
import fi.poytakirjuri.exchange.sheet.SheetFormat;
import fi.poytakirjuri.exchange.sheet.SheetTrouble;
import fi.poytakirjuri.exchange.sheet.SheetWords;
import fi.poytakirjuri.exchange.sheet.SheetWriter;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateImport;
import fi.poytakirjuri.register.roster.Sector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateIntakeTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 28, 9, 0);

    @TempDir
    private Path folder;

    private IntakeFixture fixture;

    @BeforeEach
    void begin() throws Exception {
        fixture = new IntakeFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatIsNewIsTakenInAsItWasWrittenAndUndoneInOneStep() throws Exception {
        assertThat(takeIn("b")).isEqualTo(23);
        var all = fixture.candidates.ofRound(fixture.round);
        assertThat(all)
                .hasSize(23)
                .extracting(Candidate::rowNumber)
                .startsWith(1, 2, 3)
                .doesNotContain(9);
        assertThat(all.getFirst()).satisfies(olli -> {
            assertThat(olli.name()).isEqualTo("Olli Rautavuori");
            assertThat(olli.receivedAt()).isEqualTo(LocalDateTime.of(2026, 11, 2, 9, 14, 22));
            assertThat(olli.phone()).isEqualTo("040 555 0101");
            assertThat(olli.nominatorEmail()).isEqualTo("toimisto@example.org");
            assertThat(olli.mayBePublished()).isTrue();
        });
        assertThat(all.get(3).email()).isEqualTo("saara.ohman@example.fi");
        assertThat(all.get(2).reasons()).contains("\n- 14 kyläyhdistystä\n").contains("\"kylien äänen\"");
        assertThat(all.get(6).sectorIds()).hasSize(2);
        assertThat(all.get(20).sectorsText()).isEqualTo("Muu, mikä: seurakuntien vapaaehtoistyö");
        assertThat(all.get(17).isConsenting()).isNull();
        fixture.database.undo();
        assertThat(fixture.candidates.ofRound(fixture.round)).isEmpty();
        assertThat(fixture.round().imports()).isEmpty();
        assertThat(fixture.round().remembered()).isEmpty();
    }

    @Test
    void theSameFileAgainAddsOnlyWhatIsNew() throws Exception {
        takeIn("a");
        var again = IntakeFixture.file("a");
        assertThat(fixture.round().earlier(again))
                .contains(new CandidateImport("ehdokkaat_a_google_forms_utf8_pilkku.csv", again.sha256(), NOW, 23));
        assertThat(fixture.round().earlier(IntakeFixture.file("b"))).isEmpty();
        assertThat(fixture.read(IntakeFixture.file("c")))
                .allSatisfy(proposal ->
                        assertThat(proposal.has(RemarkKind.ALREADY_IN_ROUND)).isTrue())
                .noneMatch(Proposal::isNew);
        assertThat(takeIn("a")).isZero();
        assertThat(fixture.round().imports()).hasSize(1);
        var more = IncomingSheet.pasted("Nimi\tOrganisaatio\tE-mail\nOlli Rautavuori\tHarjuveden liikuntaväylä\t\n"
                + "Aino Uusi\tHarjuveden Liikuntaväylä ry\taino@example.org\n");
        assertThat(fixture.read(more).stream().filter(Proposal::isNew).map(Proposal::name))
                .containsExactly("Aino Uusi");
    }

    private int takeIn(String file) throws Exception {
        var sheet = IntakeFixture.file(file);
        var mapping = fixture.mapping(sheet);
        var chosen = fixture.read(sheet).stream().filter(Proposal::isNew).toList();
        return fixture.intake.takeIn(fixture.round(), sheet, mapping, chosen, NOW);
    }

    /// macOS takes letters apart; in the register each is one.
    @Test
    void lettersTakenApartAreJoined() throws Exception {
        var proposals = fixture.read(IntakeFixture.file("d"));
        assertThat(proposals)
                .extracting(Proposal::name)
                .contains("Väinö Ylä-Kotola")
                .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
        assertThat(proposals.get(1).candidate()).isNotNull();
        assertThat(proposals).noneMatch(proposal -> proposal.has(RemarkKind.SECTOR_UNKNOWN));
    }

    @Test
    void aBrokenFileIsRefusedWithItsRow() {
        assertThatExceptionOfType(SheetTrouble.class)
                .isThrownBy(() -> IntakeFixture.file("e"))
                .satisfies(trouble -> assertThat(new SheetWords(fixture.texts).trouble(trouble))
                        .startsWith("Rivillä 5 lainausmerkki jää auki. Rivillä 2 on 13 saraketta, otsikkorivillä 12.")
                        .endsWith("Mitään ei tuotu."));
        assertThat(fixture.candidates.ofRound(fixture.round)).isEmpty();
    }

    @Test
    void aWorkbooksDatesAndTelephonesAreRead() throws Exception {
        var sheet = new NewSheet(
                "Vastaukset",
                List.of("Aikaleima", "Ehdokas", "Puhelin", "Suostumus"),
                List.of(List.of(
                        new SheetCell.Moment(IntakeFixture.CLOSES.plusMinutes(1)),
                        SheetCell.of("Aino Ahola"),
                        SheetCell.of("+358 40 555 0101"),
                        SheetCell.of("Kyllä"))));
        var file = folder.resolve("vastaukset.xlsx");
        Files.write(file, new SheetWriter(fixture.texts.dates()).write(sheet, SheetFormat.XLSX));
        assertThat(fixture.read(IncomingSheet.file(file))).singleElement().satisfies(aino -> {
            assertThat(aino.has(RemarkKind.LATE)).isTrue();
            var candidate = requireNonNull(aino.candidate());
            assertThat(candidate.receivedAt()).isEqualTo(IntakeFixture.CLOSES.plusMinutes(1));
            assertThat(candidate.phone()).isEqualTo("+358 40 555 0101");
        });
    }

    @Test
    void columnsAreKnownInOtherWordsToo() throws Exception {
        var mapping = fixture.mapping(IncomingSheet.pasted(String.join(
                "\t",
                "Timestamp",
                "Email address",
                "Candidate name",
                "Candidate's e-mail",
                "Phone",
                "Association",
                "Sector",
                "Reasons",
                "Consent given?",
                "May the name be published?",
                "Nominated by",
                "Comments")));
        assertThat(mapping.positions())
                .hasSize(12)
                .containsEntry(CandidateColumn.NOMINATOR_EMAIL, 1)
                .containsEntry(CandidateColumn.FULL_NAME, 2)
                .containsEntry(CandidateColumn.EMAIL, 3)
                .containsEntry(CandidateColumn.NOMINATOR, 10);
        var roster =
                fixture.mapping(IncomingSheet.pasted("Sukunimi;Etunimi;Yhdistys;Sähköpostiosoite;Puh.;Toimiala\n"));
        assertThat(roster.positions())
                .containsEntry(CandidateColumn.FAMILY_NAME, 0)
                .containsEntry(CandidateColumn.GIVEN_NAME, 1)
                .containsEntry(CandidateColumn.ORGANISATION, 2)
                .containsEntry(CandidateColumn.EMAIL, 3)
                .doesNotContainKey(CandidateColumn.NOMINATOR_EMAIL);
    }

    @Test
    void theNextRoundBeginsWithHowColumnsWereLastUnderstood() throws Exception {
        var sheet = IncomingSheet.pasted("Aikaleima;Sähköpostiosoite;Ehdokas;Ehdokkaan sähköposti;Kenttä 5\n"
                + "2.11.2026 9.14;x@example.org;Aino Ahola;aino@example.org;Nuoriso\n");
        var guessed = fixture.mapping(sheet);
        assertThat(guessed.has(CandidateColumn.SECTORS)).isFalse();
        var changed = guessed.with(CandidateColumn.SECTORS, 4).with(CandidateColumn.NOMINATOR_EMAIL, null);
        var proposals = new Proposals(fixture.round(), fixture.texts.dates()).read(sheet.sheet(), changed);
        fixture.intake.takeIn(fixture.round(), sheet, changed, proposals, NOW);
        assertThat(fixture.candidates.ofRound(fixture.round).getFirst()).satisfies(aino -> {
            assertThat(aino.sectorIds()).hasSize(1);
            // What is not taken in is not kept.
            assertThat(aino.nominatorEmail()).isEmpty();
        });
        long next = fixture.rounds.add(
                fixture.body, null, IntakeFixture.OPENS.plusYears(2), IntakeFixture.CLOSES.plusYears(2));
        var remembered = fixture.intake.round(next).orElseThrow().remembered();
        var other = List.of("Kenttä 5", "Sähköpostiosoite", "Ehdokas", "Ehdokkaan sähköposti", "Puhelin");
        assertThat(ColumnMapping.of(other, remembered).positions())
                .containsEntry(CandidateColumn.SECTORS, 0)
                .containsEntry(CandidateColumn.PHONE, 4)
                .doesNotContainKey(CandidateColumn.NOMINATOR_EMAIL);
        assertThat(ColumnMapping.of(other, "{\"x\":1").has(CandidateColumn.PHONE))
                .isTrue();
    }

    @Test
    void answersAreTakenForWhatTheySayOnly() throws Exception {
        var proposals = fixture.read(IncomingSheet.pasted("Ehdokas;Suostumus;Julkaisulupa\n"
                + "Aino Ahola;Kyllä, on saatu;x\nBo Berg;Kysyn huomenna;Kyllä, mutta vain nimi\n;Ei;Ei\n"));
        assertThat(proposals.getFirst().candidate()).isNotNull().satisfies(aino -> {
            assertThat(aino.isConsenting()).isTrue();
            assertThat(aino.isPublishable()).isTrue();
        });
        assertThat(proposals.get(1).remarks())
                .containsExactly(
                        new Remark(RemarkKind.CONSENT_UNCLEAR, "Kysyn huomenna"),
                        new Remark(RemarkKind.PUBLISHING_UNCLEAR, "Kyllä, mutta vain nimi"));
        assertThat(proposals.get(2).isPossible()).isFalse();
        assertThat(proposals.get(2).weight()).contains(RemarkKind.Weight.STOPS);
    }

    @Test
    void aSectorsNameMayHaveCommasAndColons() throws Exception {
        var names = new SectorNames(List.of(
                new Sector(1, "Kulttuuri, taide ja vapaa-aika", 1, null),
                new Sector(2, "Kulttuuri", 1, null),
                new Sector(3, "Sote: lapsi- ja perhetyö", 1, null)));
        assertThat(names.in("sote: lapsi- ja perhetyo, Kulttuuri, taide ja vapaa-aika")
                        .ids())
                .containsExactly(3L, 1L);
        assertThat(names.in("Kulttuuri; Muu, mikä: kirkko, Sote – Lapsi- ja perhetyö"))
                .isEqualTo(new SectorNames.Found(List.of(2L, 3L), List.of("Muu, mikä: kirkko")));
        assertThat(names.in("").ids()).isEmpty();
    }
}
