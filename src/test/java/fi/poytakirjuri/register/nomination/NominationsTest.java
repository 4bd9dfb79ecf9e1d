package fi.poytakirjuri.register.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NominationsTest {
    private static final LocalDateTime OPENS = LocalDateTime.of(2026, 11, 1, 0, 0);
    private static final LocalDateTime CLOSES = LocalDateTime.of(2026, 11, 27, 16, 0);

    @TempDir
    private Path folder;

    private Database database;
    private RoundStore rounds;
    private CandidateStore candidates;
    private long body;
    private long round;

    @BeforeEach
    void begin() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemUTC());
        rounds = new RoundStore(database);
        candidates = new CandidateStore(database);
        body = new BodyStore(database).add("Kokeilun kumppanuuspöytä", "");
        long term = new TermStore(database).add(body, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
        round = rounds.add(body, term, OPENS, CLOSES);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRoundIsOpenFromItsFirstMomentToItsLast() {
        var found = rounds.find(round).orElseThrow();
        assertThat(found.isOpenAt(OPENS)).isTrue();
        assertThat(found.isOpenAt(CLOSES)).isTrue();
        assertThat(found.isOpenAt(CLOSES.plusSeconds(1))).isFalse();
        assertThat(found.term()).isNotNull();
        assertThat(found.term().years()).isEqualTo("2027–2028");
        assertThatThrownBy(() -> rounds.setPeriod(round, CLOSES, OPENS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLatestRoundComesFirstAndARemovedOneComesBackWithItsCandidates() {
        long earlier = rounds.add(body, null, OPENS.minusYears(2), CLOSES.minusYears(2));
        candidates.add(earlier, NewCandidate.named("Aino", "Ahola"));
        assertThat(rounds.all(body).stream().map(NominationRound::id)).containsExactly(round, earlier);
        rounds.remove(earlier);
        assertThat(candidates.ofRound(earlier)).isEmpty();
        database.undo();
        assertThat(candidates.ofRound(earlier)).hasSize(1);
    }

    @Test
    void everyDetailOfARoundIsKept() {
        rounds.setElectionOn(round, LocalDate.of(2026, 12, 11));
        rounds.setFormUrl(round, " https://www.example.org/haku ");
        rounds.setCallText(round, "Ehdota jäsentä.");
        var found = rounds.find(round).orElseThrow();
        assertThat(found.electionOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(found.formUrl()).isEqualTo("https://www.example.org/haku");
        assertThat(found.callText()).isEqualTo("Ehdota jäsentä.");
    }

    @Test
    void aCandidateNeedsANameAndKeepsOne() {
        assertThatThrownBy(() -> NewCandidate.named(" ", "")).isInstanceOf(IllegalArgumentException.class);
        long id = candidates.add(round, NewCandidate.named("", "Ahola"));
        assertThatThrownBy(() -> candidates.setText(id, CandidateText.FAMILY_NAME, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(candidates.find(id).orElseThrow().name()).isEqualTo("Ahola");
    }

    @Test
    void whatWasNotAnsweredIsNoYes() {
        long id = candidates.add(round, NewCandidate.named("Aino", "Ahola"));
        assertThat(candidates.find(id).orElseThrow().mayBePublished()).isFalse();
        candidates.setConsenting(id, true);
        assertThat(candidates.find(id).orElseThrow().mayBePublished()).isFalse();
        candidates.setPublishable(id, true);
        assertThat(candidates.find(id).orElseThrow().mayBePublished()).isTrue();
        database.undo();
        assertThat(candidates.find(id).orElseThrow().isPublishable()).isNull();
    }

    @Test
    void aSectorIsCoveredByOneWhoHasAgreedAndNotWithdrawn() {
        var sectors = new SectorStore(database);
        long sport = sectors.add(body, "Liikunta", 1);
        long youth = sectors.add(body, "Nuoriso", 1);
        long id = candidates.add(round, NewCandidate.named("Aino", "Ahola"));
        candidates.setSectors(id, List.of(sport));
        assertThat(uncovered()).containsExactly(sport, youth);
        candidates.setConsenting(id, true);
        assertThat(uncovered()).containsExactly(youth);
        candidates.setSectors(id, List.of(youth, sport));
        assertThat(candidates.find(id).orElseThrow().sectorIds()).containsExactly(sport, youth);
        assertThat(uncovered()).isEmpty();
        candidates.setWithdrawn(id, true);
        assertThat(uncovered()).containsExactly(sport, youth);
    }

    @Test
    void contactDetailsOfEveryCandidateAreKnownAsUnpublished() {
        long id = candidates.add(round, NewCandidate.named("Aino", "Ahola"));
        candidates.setText(id, CandidateText.EMAIL, "aino.ahola@example.org");
        candidates.setText(id, CandidateText.PHONE, "040 555 0199");
        assertThat(Nominations.read(database, round).orElseThrow().unpublished())
                .containsExactlyInAnyOrder("aino.ahola@example.org", "040 555 0199");
        assertThat(Nominations.read(database, round + 1)).isEmpty();
    }

    private List<Long> uncovered() {
        return Nominations.read(database, round).orElseThrow().uncovered().stream()
                .map(Sector::id)
                .toList();
    }
}
