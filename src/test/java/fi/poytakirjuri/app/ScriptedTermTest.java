package fi.poytakirjuri.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A member leaves and is replaced in the whole program, proposals for the next term come in as a file, and no paper of
/// an earlier day changes by it.
class ScriptedTermTest extends ScriptedTest {
    private Map<String, String> earlier;

    ScriptedTermTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @BeforeEach
    void open() throws Exception {
        makeSample();
        earlier = papersOfEarlierDays("ennen");
        openProgram();
    }

    @Test
    void aSeatGoesFromAResignationToASuccessorAndEarlierPapersStay() throws Exception {
        resign();
        callForCandidates();
        elect();
        closeWindow();
        long successor = checkTheSeat();
        takeProposalsIn();
        assertThat(papersOfEarlierDays("jalkeen")).isEqualTo(earlier);
        askForAllThatIsKnownOf(successor);
    }

    private void resign() {
        keys(KeyCode.ALT, KeyCode.DIGIT2);
        find("rautavuori");
        fire("#member-leave");
        fill("#leave-last-day", "20.11.2026");
        fill("#leave-reason", "muutto toiselle paikkakunnalle");
        fire("#leave-note");
        find("liikunta");
    }

    private void callForCandidates() {
        fire("#vacancy-search");
        await(() -> lookup("#round-title") != null);
        click("#round-view-CANDIDATES");
        click("#candidate-add");
        fill("#new-candidate-given", "Aino");
        fill("#new-candidate-family", "Ähtävä");
        click("#new-candidate-add");
    }

    /// The day of the table's electing meeting is when the successor begins.
    private void elect() {
        clock.set(LocalDate.of(2026, 12, 12), 9, 0);
        click("#round-view-ELECTION");
        fill("#election-date", "11.12.2026");
        fill("#election-reference", "pöytäkirja 12/2026, 7 §");
        onScreen(() -> ballot().fire());
        rest();
        var id = onScreen(() -> requireNonNull(ballot().getId()).substring("elect-".length()));
        fill("#elect-consent-" + id, "puhelimessa 2.12.2026");
        fire("#election-record");
    }

    private CheckBox ballot() {
        return stage.getScene().getRoot().lookupAll(".check-box").stream()
                .filter(box -> box.getId() != null && box.getId().startsWith("elect-"))
                .filter(Node::isVisible)
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private long checkTheSeat() throws Exception {
        try (var database = Database.open(register, clock)) {
            long body = new BodyStore(database).bodies().getFirst().id();
            var rosters = new RosterStore(database);
            assertThat(rosters.roster(body, LocalDate.of(2026, 11, 20)).vacancies())
                    .isEmpty();
            assertThat(rosters.roster(body, LocalDate.of(2026, 11, 21)).vacancies())
                    .hasSize(1);
            var members = rosters.roster(body, LocalDate.of(2026, 12, 11)).members();
            var successor = members.stream()
                    .filter(member -> member.person().familyName().equals("Ähtävä"))
                    .findFirst()
                    .orElseThrow();
            assertThat(successor.seat().sectorNames()).containsExactly("Liikunta ja urheilu");
            assertThat(successor.tenure().endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(successor.tenure().reference()).isEqualTo("pöytäkirja 12/2026, 7 §");
            assertThat(requireNonNull(successor.tenure().electedIn()).heldOn()).isEqualTo(LocalDate.of(2026, 12, 11));
            assertThat(rosters.tenures(replaced(database, body).person().id()))
                    .anyMatch(tenure ->
                            tenure.id() == requireNonNull(successor.tenure().replacesId()));
            return successor.person().id();
        }
    }

    private static Member replaced(Database database, long body) {
        return new RosterStore(database)
                .roster(body, LocalDate.of(2026, 11, 20)).members().stream()
                        .filter(member -> member.person().familyName().equals("Rautavuori"))
                        .findFirst()
                        .orElseThrow();
    }

    /// The sample's round has most of them already: those are not taken in twice.
    private void takeProposalsIn() throws Exception {
        long round = ofTheNextTerm().id();
        var file = Path.of("src/test/resources/nomination/ehdokkaat_c_excel_windows1252_puolipiste.csv");
        var broken = file.resolveSibling("ehdokkaat_e_virheellinen.csv");
        var before = candidates(round);
        var refused = CommandRun.of("import-candidates", register.toString(), broken.toString(), "--round", "" + round);
        assertThat(refused.code()).isNotZero();
        assertThat(candidates(round)).isEqualTo(before);
        var run = CommandRun.of("import-candidates", register.toString(), file.toString(), "--round", "" + round);
        assertThat(run.complained()).isEmpty();
        assertThat(candidates(round)).isGreaterThan(before);
        var again = CommandRun.of("import-candidates", register.toString(), file.toString(), "--round", "" + round);
        assertThat(again.complained()).isEmpty();
        assertThat(candidates(round))
                .as("24 rows, two of which are of one candidate")
                .isEqualTo(23);
    }

    private NominationRound ofTheNextTerm() throws Exception {
        try (var database = Database.open(register, clock)) {
            long body = new BodyStore(database).bodies().getFirst().id();
            return new RoundStore(database)
                    .all(body).stream()
                            .filter(round -> round.seatId() == null)
                            .findFirst()
                            .orElseThrow();
        }
    }

    private int candidates(long round) throws Exception {
        try (var database = Database.open(register, clock)) {
            return new CandidateStore(database).ofRound(round).size();
        }
    }

    private void askForAllThatIsKnownOf(long person) throws IOException {
        var out = folder.resolve("tiedot");
        var run = CommandRun.of("person", register.toString(), "--id", "" + person, "--out", out.toString());
        assertThat(run.complained()).isEmpty();
        try (var files = Files.list(out)) {
            var byName =
                    files.collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file));
            assertThat(byName).hasSize(2);
            assertThat(String.join(" ", byName.keySet())).doesNotContainIgnoringCase("ahtava");
            for (var file : byName.values())
                assertThat(file.toString().endsWith(".json") ? Files.readString(file) : text(file))
                        .contains("Ähtävä", "puhelimessa 2.12.2026");
        }
    }

    private Map<String, String> papersOfEarlierDays(String name) throws IOException {
        var out = folder.resolve(name);
        for (var audience : new String[] {"--public", "--internal"}) {
            export(out.resolve(audience), audience, "jasenluettelo", "--date", "1.6.2026");
            export(out.resolve(audience), audience, "muistio", "--meeting", "3/2026");
            export(out.resolve(audience), audience, "poytakirja", "--meeting", "1/2025");
        }
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> out.relativize(file).toString(), ScriptedTermTest::text));
        }
    }

    private void export(Path out, String audience, String kind, String which, String what) {
        var run = CommandRun.of(
                "export", register.toString(), "--kind", kind, which, what, audience, "--out", out.toString());
        assertThat(run.complained()).isEmpty();
    }

    private static String text(Path pdf) {
        try (var opened = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(opened);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A button that may be below the end of what is seen.
    private void fire(String selector) {
        await(() -> lookup(selector) != null && lookup(selector).isVisible());
        onScreen(() -> ((ButtonBase) lookup(selector)).fire());
        rest();
    }

    private void find(String words) {
        fill("#roster-filter", words);
        onScreen(() ->
                ((TableView<?>) lookup("#roster-table")).getSelectionModel().selectFirst());
        rest();
    }
}
