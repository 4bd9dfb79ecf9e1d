package fi.poytakirjuri.register.election;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Dump;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's term 2025–2026 ends and 2027–2028 begins.
class NewTermTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);
    private static final LocalDate STARTS = LocalDate.of(2027, 1, 1);
    private static final LocalDate ENDS = LocalDate.of(2028, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2027, 2, 1);

    @TempDir
    private Path folder;

    private Database database;
    private RosterStore rosters;
    private long body;

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("r.poyta");
        SampleCopy.make(file);
        database = Database.open(file, Clock.systemUTC());
        rosters = new RosterStore(database);
        body = new BodyStore(database).bodies().getFirst().id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTermBegunByHandIsOneStepThatUndoTakesBackWhole() {
        var untouched = Dump.whole(database);
        var before = roster(TODAY);
        var next = NextTerm.read(database, body, TODAY).orElseThrow();
        assertThat(next.term().years()).isEqualTo("2027–2028");
        assertThat(next.present()).hasSize(13);
        assertThat(next.named()).hasSize(2);
        assertThat(next.election()).isEmpty();
        var going = ids(next.present().subList(0, 9));
        var chair = next.present().getFirst().person().id();
        new NewTermStore(database).begin(new NewTerm(body, STARTS, ENDS, going, Map.of(OfficeKind.CHAIR, chair)));

        var roster = roster(AFTER);
        assertThat(ids(elected(roster))).isEqualTo(going);
        assertThat(elected(roster)).allSatisfy(member -> {
            assertThat(requireNonNull(member.seat().term()).years()).isEqualTo("2027–2028");
            assertThat(member.tenure().endsOn()).isEqualTo(ENDS);
        });
        assertThat(roster.named()).as("permanent").isEqualTo(2);
        assertThat(roster.vacancies())
                .as("the electing body's chair, not known yet")
                .singleElement()
                .satisfies(v -> assertThat(v.seat().role()).isEqualTo(SeatRole.ARENA_CHAIR));
        assertThat(roster.holder(OfficeKind.CHAIR).orElseThrow().person().id()).isEqualTo(chair);
        assertThat(new OfficeStore(database).holder(body, OfficeKind.SECRETARY, AFTER))
                .as("given in the first meeting")
                .isEmpty();
        assertThat(roster(TODAY)).as("the roster of an earlier day").isEqualTo(before);

        database.undo();
        assertThat(Dump.whole(database)).isEqualTo(untouched);
    }

    @Test
    void whoWasElectedKeepsTheSeatOfTheElectionAndNobodyIsSeatedTwice() {
        elect();
        var next = NextTerm.read(database, body, TODAY).orElseThrow();
        assertThat(next.election()).isPresent();
        assertThat(next.newcomers()).isNotEmpty();
        var everyone = ids(next.present());
        var store = new NewTermStore(database);
        store.begin(new NewTerm(body, STARTS, ENDS, everyone, Map.of()));
        var once = roster(AFTER);
        assertThat(elected(once).stream().map(m -> m.person().id())).doesNotHaveDuplicates();
        store.begin(new NewTerm(body, STARTS, ENDS, everyone, Map.of()));
        assertThat(roster(AFTER)).isEqualTo(once);
    }

    private void elect() {
        var round = new RoundStore(database).all(body).getFirst();
        var chosen = new CandidateStore(database)
                .ofRound(round.id()).reversed().stream()
                        .limit(8)
                        .map(c -> new Election.Chosen(c.id(), new HashSet<>(c.sectorIds()), "kirjeitse", ""))
                        .toList();
        new ElectionStore(database, Texts.in(Language.FI))
                .record(new Election(round.id(), "Järjestöareena", LocalDate.of(2026, 12, 11), "", "", chosen));
    }

    private Roster roster(LocalDate day) {
        return rosters.roster(body, day);
    }

    private static List<Member> elected(Roster roster) {
        return roster.members().stream().filter(m -> !m.seat().role().isNamed()).toList();
    }

    private static Set<Long> ids(List<Member> members) {
        return members.stream().map(m -> m.person().id()).collect(Collectors.toSet());
    }
}
