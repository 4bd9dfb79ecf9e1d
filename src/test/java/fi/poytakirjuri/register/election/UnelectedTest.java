package fi.poytakirjuri.register.election;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.CandidateText;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.privacy.ErasureLogStore;
import fi.poytakirjuri.register.privacy.ErasureReason;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's round, whose election is on 11.12.2026 and whose unelected may be kept for six months.
class UnelectedTest {
    private static final LocalDate ELECTED = LocalDate.of(2026, 12, 11);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 11);

    @TempDir
    private Path folder;

    private Path file;
    private Database database;
    private CandidateStore candidates;
    private UnelectedStore unelected;
    private long body;
    private long round;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("r.poyta");
        SampleCopy.make(file);
        database = Database.open(file, Clock.systemUTC());
        candidates = new CandidateStore(database);
        unelected = new UnelectedStore(database);
        body = new BodyStore(database).bodies().getFirst().id();
        round = new RoundStore(database).all(body).getFirst().id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theyWaitToBeErasedWhenTheTimeToKeepThemIsOver() {
        electTen();
        assertThat(unelected.waiting(body, DUE.minusDays(1))).isEmpty();
        assertThat(unelected.waiting(body, DUE)).singleElement().satisfies(waiting -> {
            assertThat(waiting.howMany()).isEqualTo(8);
            assertThat(waiting.since()).isEqualTo(DUE);
            assertThat(waiting.isNoted()).isTrue();
        });
        new BodyStore(database).set(body, Setting.MONTHS_TO_KEEP_CANDIDATES, "12");
        assertThat(unelected.waiting(body, DUE)).isEmpty();
    }

    @Test
    void noNameOfThemIsLeftInAnyByteOfTheFile() throws Exception {
        electTen();
        var gone = candidates.ofRound(round).stream()
                .filter(candidate -> !candidate.isElected())
                .toList();
        // Long words and a rewriting, so that overflow pages and the log have held them too.
        for (var candidate : gone)
            candidates.setText(candidate.id(), CandidateText.REASONS, (candidate.name() + " ").repeat(900));
        candidates.remove(gone.getFirst().id());
        database.undo();
        var known = new PersonStore(database)
                .contacts(DUE).stream().map(c -> c.person()).map(Person::name).toList();
        var strangers = gone.stream()
                .filter(candidate -> !known.contains(candidate.name()))
                .toList();
        assertThat(strangers).hasSizeGreaterThan(2);
        assertThat(bytes()).contains(strangers.getFirst().name());

        assertThat(unelected.erase(round, DUE)).isEqualTo(8);

        assertThat(candidates.ofRound(round)).hasSize(10).allMatch(Candidate::isElected);
        assertThat(database.undoable()).isEmpty();
        var left = bytes();
        for (var candidate : strangers)
            assertThat(left)
                    .as("all bytes of the register")
                    .doesNotContain(candidate.name(), candidate.email())
                    .doesNotContain(candidate.familyName() + " ");
        assertThat(unelected.waiting(body, DUE)).isEmpty();
        assertThat(new ErasureLogStore(database).all()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(round);
            assertThat(line.reason()).isEqualTo(ErasureReason.CANDIDATES);
        });
        var erased = new RoundStore(database).find(round).orElseThrow();
        assertThat(erased.unelectedErasedOn()).isEqualTo(DUE);
        assertThat(erased.erased()).isEqualTo(8);
        assertThat(unelected.proposed(round).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isGreaterThanOrEqualTo(18);
    }

    private void electTen() {
        var chosen = candidates.ofRound(round).stream()
                .filter(c -> Boolean.TRUE.equals(c.isConsenting()))
                .limit(10)
                .map(c -> new Election.Chosen(c.id(), new HashSet<>(c.sectorIds()), "", ""))
                .toList();
        new ElectionStore(database, Texts.in(Language.FI))
                .record(new Election(round, "Järjestöareena", ELECTED, "", "", List.copyOf(chosen)));
    }

    private String bytes() throws Exception {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
