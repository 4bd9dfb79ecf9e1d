package fi.poytakirjuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCandidatesCommandTest {
    private static final Path FILES = Path.of("src/test/resources/nomination");
    private static final String SHEET =
            FILES.resolve("ehdokkaat_b_excel_utf8bom_puolipiste.csv").toString();

    @TempDir
    Path temp;

    private String register;
    private long round;

    @BeforeEach
    void makeANewRoundInTheSample() throws Exception {
        var file = temp.resolve("esimerkki.poyta");
        register = file.toString();
        SampleCopy.make(file);
        try (var database = open()) {
            long body = new BodyStore(database).bodies().getFirst().id();
            round = new RoundStore(database)
                    .add(body, null, LocalDateTime.of(2026, 11, 1, 0, 0), LocalDateTime.of(2026, 11, 27, 16, 0));
        }
    }

    private Database open() throws Exception {
        return Database.open(Path.of(register), Clock.systemUTC());
    }

    private int candidates() throws Exception {
        try (var database = open()) {
            return new CandidateStore(database).ofRound(round).size();
        }
    }

    @Test
    void aDryRunTellsAllAndChangesNothing() throws Exception {
        var before = Files.readAllBytes(Path.of(register));
        var ran = run(SHEET, "--dry-run", "--json");
        assertThat(ran.complained()).isEmpty();
        assertThat(ran.code()).isZero();
        var told = new ObjectMapper().readTree(ran.said());
        assertThat(told.path("riveja").asInt()).isEqualTo(24);
        assertThat(told.path("tuotaisiin").asInt()).isEqualTo(23);
        var niina = told.path("ehdotukset").path(8);
        assertThat(niina.path("rivi").asInt()).isEqualTo(9);
        assertThat(niina.path("uusi").asBoolean()).isFalse();
        assertThat(niina.path("huomautukset").path(0).path("tunnus").asText()).isEqualTo("SAME_EMAIL");
        assertThat(Path.of(register)).hasBinaryContent(before);
    }

    @Test
    void whatIsNewIsTakenInOnce() throws Exception {
        var ran = run(SHEET);
        assertThat(ran.code()).isZero();
        assertThat(ran.said())
                .startsWith("ehdokkaat_b_excel_utf8bom_puolipiste.csv: "
                        + "Merkistö UTF-8, erottimena puolipiste, 24 riviä.\n2. Emmi Wallenius: Itse-ehdotus\n")
                .endsWith("23 ehdokasta tuotu.\n");
        assertThat(candidates()).isEqualTo(23);
        assertThat(run(SHEET).said()).endsWith("0 ehdokasta tuotu.\n");
        assertThat(candidates()).isEqualTo(23);
    }

    @Test
    void whatCannotBeDoneIsToldAndNothingIsTakenIn() throws Exception {
        var broken = run(FILES.resolve("ehdokkaat_e_virheellinen.csv").toString());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.complained()).contains("Rivillä 5 lainausmerkki jää auki.", "Mitään ei tuotu.");
        assertThat(run(temp.resolve("x.csv").toString()).complained()).contains("Tiedostoa ei voi avata");
        var unknown = CommandRun.of("import-candidates", register, SHEET, "--round", "999");
        assertThat(unknown.code()).isEqualTo(4);
        assertThat(unknown.complained()).contains("Hakukierrosta 999 ei ole", "1.11.2026–27.11.2026");
        try (var _ = open()) {
            var inUse = run(SHEET);
            assertThat(inUse.code()).isEqualTo(3);
            assertThat(inUse.complained()).contains("esimerkki.poyta");
        }
        assertThat(candidates()).isZero();
    }

    private CommandRun run(String... words) {
        var all = new String[words.length + 4];
        all[0] = "import-candidates";
        all[1] = register;
        System.arraycopy(words, 0, all, 2, words.length);
        all[all.length - 2] = "--round";
        all[all.length - 1] = Long.toString(round);
        return CommandRun.of(all);
    }
}
