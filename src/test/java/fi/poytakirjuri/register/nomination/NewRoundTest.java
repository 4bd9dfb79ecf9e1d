package fi.poytakirjuri.register.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.CallWords.Times;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.BodyField;
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

class NewRoundTest {
    private static final Term COMING = new Term(0, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
    private static final List<Sector> SECTORS =
            List.of(new Sector(1, "Liikunta", 1, null), new Sector(2, "Nuoriso", 1, null));

    @TempDir
    private Path folder;

    private Database database;
    private long body;

    @BeforeEach
    void open() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemUTC());
        body = new BodyStore(database).add("Kokeilun kumppanuuspöytä", "");
        new BodyStore(database).change(body, BodyField.ELECTING_BODY, "Kokeilun Järjestöareena");
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// The body's own round of 2022: "1.11. – 25.11 2022", elected on 9.12.2022.
    @Test
    void aRoundOfATermIsInItsLastAutumnAsTheBodysOwnWas() {
        var round = NewRound.ofTerm(body, COMING, LocalDate.of(2022, 9, 1));
        assertThat(round.opensAt()).isEqualTo(LocalDateTime.of(2022, 11, 1, 0, 0));
        assertThat(round.closesAt()).isEqualTo(LocalDateTime.of(2022, 11, 25, 16, 0));
        assertThat(round.electionOn()).isEqualTo(LocalDate.of(2022, 12, 9));
    }

    @Test
    void aLateRoundBeginsTodayAndIsElectedFromBeforeTheTermBegins() {
        var round = NewRound.ofTerm(body, COMING, LocalDate.of(2022, 11, 28));
        assertThat(round.opensAt().toLocalDate()).isEqualTo(LocalDate.of(2022, 11, 28));
        assertThat(round.closesAt().toLocalDate()).isEqualTo(LocalDate.of(2022, 12, 19));
        assertThat(round.electionOn()).isEqualTo(LocalDate.of(2022, 12, 23));
    }

    @Test
    void theCallTellsSectorsDeadlineFormConsentAndWhoElects() {
        var round = NewRound.ofTerm(body, COMING, LocalDate.of(2022, 9, 1)).by("https://www.example.org/haku");
        var words = new CallWords(Texts.in(Language.FI), new BodyStore(database).body(body));
        var call = words.forTerm(COMING, SECTORS, Times.of(round)).replace('\u00a0', ' ');
        assertThat(call)
                .contains("toimikausi 2023–2024", "10–12 järjestöedustajaa", "- Liikunta\n- Nuoriso")
                .contains("viimeistään perjantaina 25.11.2022 klo 16.00 lomakkeella: https://www.example.org/haku")
                .contains("Pyydä ehdokkaaltasi suostumus", "myös itseä voi ehdottaa")
                .endsWith("Valinnan tekee Kokeilun Järjestöareena kokouksessaan 9.12.2022.");
        assertThat(words.forSeat(COMING, SECTORS.subList(1, 2), Times.of(round)))
                .contains("eronneen tilalle", "Toimiala on Nuoriso", "31.12.2024 saakka");
    }

    @Test
    void aRoundForATermThatIsNotThereMakesTheTermInTheSameStep() {
        var rounds = new RoundStore(database);
        long id = rounds.open(COMING, NewRound.ofTerm(body, COMING, LocalDate.of(2022, 9, 1)));
        assertThat(new TermStore(database).terms(body))
                .singleElement()
                .isEqualTo(rounds.find(id).orElseThrow().term());
        database.undo();
        assertThat(new TermStore(database).terms(body)).isEmpty();
        assertThat(rounds.all(body)).isEmpty();
    }

    @Test
    void twoProposalsForTheSameOneBecomeOneThatKeepsWhatBothTold() {
        var candidates = new CandidateStore(database);
        long round = new RoundStore(database).open(COMING, NewRound.ofTerm(body, COMING, LocalDate.of(2022, 9, 1)));
        long kept = candidates.add(round, NewCandidate.named("Aino", "Ähtävä"));
        long other = candidates.add(round, NewCandidate.named("aino", "ähtävä"));
        candidates.setText(kept, CandidateText.NOMINATOR, "Ensimmäinen ry");
        candidates.setText(other, CandidateText.NOMINATOR, "Toinen ry");
        candidates.setText(other, CandidateText.PHONE, "040 555 0150");
        candidates.setConsenting(other, true);
        var all = candidates.ofRound(round);
        assertThat(Duplicates.of(all.getFirst(), all)).containsExactly(all.getLast());
        candidates.setText(other, CandidateText.ORGANISATION, "Eri ry");
        assertThat(Duplicates.of(all.getFirst(), candidates.ofRound(round))).isEmpty();

        new MergeStore(database).merge(kept, List.of(other));
        assertThat(candidates.ofRound(round)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Aino Ähtävä");
            assertThat(one.nominator()).isEqualTo("Ensimmäinen ry; Toinen ry");
            assertThat(one.phone()).isEqualTo("040 555 0150");
            assertThat(one.organisation()).isEqualTo("Eri ry");
            assertThat(one.isConsenting()).isTrue();
        });
        database.undo();
        assertThat(candidates.ofRound(round)).hasSize(2);
    }
}
