package fi.poytakirjuri.register.election;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Dump;
import fi.poytakirjuri.register.election.Election.Chosen;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.CandidateText;
import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.register.nomination.NewRound;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's round for 2027–2028 has 18 candidates; the election is on 11.12.2026.
class ElectionTest {
    private static final LocalDate ELECTED = LocalDate.of(2026, 12, 11);
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 21);
    private static final LocalDate AFTER = LocalDate.of(2027, 2, 1);

    @TempDir
    private Path folder;

    private Database database;
    private RosterStore rosters;
    private PersonStore persons;
    private CandidateStore candidates;
    private RoundStore rounds;
    private ElectionStore elections;
    private NominationRound round;
    private long body;

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("r.poyta");
        SampleCopy.make(file);
        database = Database.open(file, Clock.systemUTC());
        rosters = new RosterStore(database);
        persons = new PersonStore(database);
        candidates = new CandidateStore(database);
        rounds = new RoundStore(database);
        elections = new ElectionStore(database, Texts.in(Language.FI));
        body = new BodyStore(database).bodies().getFirst().id();
        round = rounds.all(body).getFirst();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anElectionOfTwelveMakesSeatsInOneStepThatUndoTakesBackWhole() {
        var untouched = dump();
        var before = told(BEFORE);
        assertThat(elections.record(election(chosen(12)))).isEqualTo(12);

        var members = representatives(AFTER);
        assertThat(members).hasSize(12);
        assertThat(members).allSatisfy(member -> {
            assertThat(requireNonNull(member.seat().term()).years()).isEqualTo("2027–2028");
            assertThat(member.tenure().startsOn()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(member.tenure().endsOn()).isEqualTo(LocalDate.of(2028, 12, 31));
            assertThat(member.tenure().reference()).isEqualTo("syyskokous, 8 §");
            var meeting = requireNonNull(member.tenure().electedIn());
            assertThat(meeting.heldOn()).isEqualTo(ELECTED);
            assertThat(meeting.place()).isEqualTo("Harjuvesi");
            assertThat(member.seat().sectors()).isNotEmpty();
        });
        assertThat(candidates.ofRound(round.id()).stream().filter(Candidate::isElected))
                .hasSize(12)
                .allSatisfy(candidate -> {
                    assertThat(candidate.tenureId()).isNotNull();
                    assertThat(candidate.personId()).isNotNull();
                });
        assertThat(rounds.find(round.id()).orElseThrow().isElected()).isTrue();
        assertThat(told(BEFORE).equals(before))
                .as("papers of an earlier day tell the same")
                .isTrue();

        database.undo();
        assertThat(dump()).isEqualTo(untouched);
        database.redo();
        assertThat(representatives(AFTER)).hasSize(12);
    }

    @Test
    void notingAnElectionTwiceMakesNoSeatTwice() {
        elections.record(election(chosen(11)));
        var seats = rosters.roster(body, AFTER).rows().size();
        assertThat(elections.record(election(chosen(12)))).isEqualTo(1);
        assertThat(elections.record(election(chosen(12)))).isZero();
        assertThat(rosters.roster(body, AFTER).rows()).hasSize(seats + 1);
        assertThat(new TermStore(database)
                        .electingMeetings(body).stream().filter(m -> m.heldOn().equals(ELECTED)))
                .hasSize(1);
    }

    @Test
    void aContinuingMemberIsNotMadeTwiceAndKeepsWhatOldPapersSay() {
        var olli = named("Olli Rautavuori");
        long person = rosters.roster(body, BEFORE).members().stream()
                .filter(m -> m.person().name().equals("Olli Rautavuori"))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
        candidates.setText(olli.id(), CandidateText.ORGANISATION, "Uusi Liikunta ry");
        elections.record(election(List.of(chosen(named("Olli Rautavuori")))));
        assertThat(persons.contacts(AFTER).stream()
                        .filter(c -> c.person().name().equals("Olli Rautavuori")))
                .hasSize(1);
        assertThat(persons.contact(person, BEFORE).orElseThrow().organisation())
                .isEqualTo("Harjuveden Liikuntaväylä ry");
        assertThat(persons.contact(person, AFTER).orElseThrow().organisation()).isEqualTo("Uusi Liikunta ry");
    }

    @Test
    void aNamesakeIsAnotherPersonUntilTheSecretarySaysOtherwise() {
        long candidate = candidates.add(round.id(), NewCandidate.named("Olli", "Rautavuori"));
        var known = new Acquaintances(persons.contacts(BEFORE));
        assertThat(known.of(candidates.find(candidate).orElseThrow()))
                .hasValueSatisfying(found -> assertThat(found.isSure()).isFalse());
        candidates.isSomeoneElse(candidate);
        assertThat(known.of(candidates.find(candidate).orElseThrow())).isEmpty();
        long person = persons.contacts(BEFORE).stream()
                .filter(c -> c.person().name().equals("Olli Rautavuori"))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
        candidates.link(candidate, person);
        assertThat(known.of(candidates.find(candidate).orElseThrow()))
                .hasValueSatisfying(found -> assertThat(found.isSure()).isTrue());
    }

    @Test
    void consentAndPermissionGoToThePersonWithTheirDayAndSource() {
        var emmi = candidates.ofRound(round.id()).stream()
                .filter(c -> Boolean.TRUE.equals(c.isConsenting()) && Boolean.TRUE.equals(c.isPublishable()))
                .filter(c -> new Acquaintances(persons.contacts(BEFORE)).of(c).isEmpty())
                .findFirst()
                .orElseThrow();
        var received = requireNonNull(emmi.receivedAt()).toLocalDate();
        var silent = candidates.add(round.id(), NewCandidate.named("Aino", "Ähtävä"));
        elections.record(
                election(List.of(chosen(emmi), new Chosen(silent, emmiSectors(emmi), "puhelimessa 10.12.2026", ""))));

        var person = person(emmi.name());
        assertThat(person.consentOn()).isEqualTo(received);
        assertThat(person.permissions()).singleElement().satisfies(permission -> {
            assertThat(permission.field()).isEqualTo(PublicField.NAME);
            assertThat(permission.granted()).isTrue();
            assertThat(permission.givenOn()).isEqualTo(received);
            assertThat(permission.source()).isEqualTo("Ehdokaslomake " + received.getDayOfMonth() + ".11.2026");
        });
        assertThat(person("Aino Ähtävä").consentOn()).isEqualTo(ELECTED);
        assertThat(person("Aino Ähtävä").permissions()).isEmpty();
        assertThat(candidates.find(silent).orElseThrow().consentSource()).isEqualTo("puhelimessa 10.12.2026");
    }

    @Test
    void aSuccessorSitsOnTheSameSeatToTheEndOfTheTerm() {
        var leaving = representatives(BEFORE).getFirst();
        new SeatStore(database).leave(leaving.tenure().id(), LocalDate.of(2026, 9, 30), "muutti");
        var term = requireNonNull(leaving.seat().term());
        long forSeat = rounds.add(NewRound.ofSeat(body, term, leaving.seat().id(), LocalDate.of(2026, 9, 15)));
        var first = candidates.add(forSeat, NewCandidate.named("Aino", "Ähtävä"));
        var second = candidates.add(forSeat, NewCandidate.named("Esa", "Åman"));
        var both = List.of(new Chosen(first, Set.of(), "", ""), new Chosen(second, Set.of(), "", ""));
        assertThatThrownBy(() -> elections.record(election(forSeat, both)))
                .isInstanceOf(IllegalArgumentException.class);
        elections.record(
                new Election(forSeat, "Järjestöareena", LocalDate.of(2026, 10, 9), "", "", List.of(both.getFirst())));

        var member = rosters.roster(body, LocalDate.of(2026, 11, 1)).members().stream()
                .filter(m -> m.seat().id() == leaving.seat().id())
                .findFirst()
                .orElseThrow();
        assertThat(member.person().name()).isEqualTo("Aino Ähtävä");
        assertThat(member.tenure().replacesId()).isEqualTo(leaving.tenure().id());
        assertThat(member.tenure().startsOn()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(member.tenure().endsOn()).isEqualTo(term.endsOn());
        assertThat(member.seat().sectors()).isEqualTo(leaving.seat().sectors());
        assertThat(roster(LocalDate.of(2026, 10, 8)).vacancies())
                .anyMatch(v -> v.seat().id() == leaving.seat().id());
    }

    @Test
    void aSuccessorForAnotherSectorGetsASeatOfTheirOwnAndNoSeatIsVacantForIt() {
        var leaving = representatives(BEFORE).getFirst();
        new SeatStore(database).leave(leaving.tenure().id(), LocalDate.of(2026, 9, 30), "muutti");
        var term = requireNonNull(leaving.seat().term());
        long forSeat = rounds.add(NewRound.ofSeat(body, term, leaving.seat().id(), LocalDate.of(2026, 9, 15)));
        var candidate = candidates.add(forSeat, NewCandidate.named("Aino", "Ähtävä"));
        var other = representatives(BEFORE).getLast().seat().sectors().getFirst();
        elections.record(new Election(
                forSeat,
                "Järjestöareena",
                LocalDate.of(2026, 10, 9),
                "",
                "",
                List.of(new Chosen(candidate, Set.of(other.id()), "puhelimessa", "alalta ei löytynyt ehdokasta"))));

        var member = rosters.roster(body, LocalDate.of(2026, 11, 1)).members().stream()
                .filter(m -> m.person().name().equals("Aino Ähtävä"))
                .findFirst()
                .orElseThrow();
        assertThat(member.seat().sectors()).containsExactly(other);
        assertThat(member.tenure().replacesId()).isEqualTo(leaving.tenure().id());
        assertThat(member.tenure().otherSectorReason()).isEqualTo("alalta ei löytynyt ehdokasta");
        assertThat(roster(LocalDate.of(2026, 11, 1)).vacancies()).isEmpty();
        assertThat(roster(BEFORE).vacancies()).isEmpty();
    }

    @Test
    void noOneFollowsOnASeatThatIsNotLeft() {
        var sitting = representatives(BEFORE).getFirst();
        long forSeat = rounds.add(NewRound.ofSeat(
                body, requireNonNull(sitting.seat().term()), sitting.seat().id(), BEFORE));
        var candidate = candidates.add(forSeat, NewCandidate.named("Aino", "Ähtävä"));
        var untouched = dump();
        assertThatThrownBy(() -> elections.record(election(forSeat, List.of(new Chosen(candidate, Set.of(), "", "")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(dump()).isEqualTo(untouched);
    }

    private List<Chosen> chosen(int howMany) {
        return candidates.ofRound(round.id()).stream()
                .filter(c -> Boolean.TRUE.equals(c.isConsenting()) && !c.isWithdrawn())
                .limit(howMany)
                .map(ElectionTest::chosen)
                .toList();
    }

    private static Chosen chosen(Candidate candidate) {
        return new Chosen(candidate.id(), new HashSet<>(candidate.sectorIds()), "", "");
    }

    private static Set<Long> emmiSectors(Candidate candidate) {
        return new HashSet<>(candidate.sectorIds());
    }

    private Election election(List<Chosen> chosen) {
        return election(round.id(), chosen);
    }

    private static Election election(long roundId, List<Chosen> chosen) {
        return new Election(roundId, "Järjestöareena", ELECTED, "Harjuvesi", "syyskokous, 8 §", chosen);
    }

    private Candidate named(String name) {
        return candidates.ofRound(round.id()).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Person person(String name) {
        return persons.contacts(AFTER).stream()
                .filter(c -> c.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private Roster roster(LocalDate day) {
        return rosters.roster(body, day);
    }

    private List<Member> representatives(LocalDate day) {
        return roster(day).members().stream()
                .filter(m -> m.seat().role() == SeatRole.ASSOCIATION_REP)
                .toList();
    }

    /// What a paper of a day tells of the members; consents and permissions are of no day.
    private List<List<Object>> told(LocalDate day) {
        return roster(day).members().stream()
                .map(m -> List.<Object>of(
                        m.seat(), m.tenure(), m.person().name(), m.organisation(), m.title(), m.offices()))
                .toList();
    }

    private String dump() {
        return Dump.whole(database);
    }
}
