package fi.poytakirjuri.register.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterOnADateTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @TempDir
    static Path folder;

    private static Database database;
    private static SeatStore seats;
    private static RosterStore rosters;
    private long body;

    @BeforeAll
    static void open() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemDefaultZone());
        seats = new SeatStore(database);
        rosters = new RosterStore(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void addBody() {
        body = new BodyStore(database).add("Pöytä", "");
        new TermStore(database).add(body, FIRST, LAST);
    }

    /// Any history of one seat: gaps, overlaps, returns, changes on the same day, no end. Checked day by day against
    /// the plain rule: whoever began last and has not ended sits.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void oneSitsWhoBeganLastAndHasNotEnded(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var sittings = randomHistory(random);
        for (var day = FIRST; !day.isAfter(FIRST.plusDays(70)); day = day.plusDays(1)) {
            var row = rosters.roster(body, day).rows().getFirst();
            var expected = sitterOn(sittings, day);
            switch (row) {
                case Member member ->
                    assertThat(expected)
                            .contains(new Sitting(
                                    member.person().id(),
                                    member.tenure().startsOn(),
                                    member.tenure().endsOn()));
                case Vacancy vacancy -> {
                    assertThat(expected).isEmpty();
                    assertThat(vacancy.next() == null).isEqualTo(noneBeginsAfter(sittings, day));
                    assertThat(vacancy.last() == null).isEqualTo(noneEndedBefore(sittings, day));
                }
            }
        }
    }

    @Test
    void aMemberToComeIsNotYetAMember() {
        add("Tuleva", LocalDate.of(2026, 2, 1), LAST);
        assertThat(rosters.roster(body, LocalDate.of(2026, 1, 31)).members()).isEmpty();
        assertThat(rosters.roster(body, LocalDate.of(2026, 2, 1)).members()).hasSize(1);
    }

    @Test
    void theLastDayIsStillAMembersDay() {
        add("Lähtevä", FIRST, LocalDate.of(2025, 9, 30));
        assertThat(rosters.roster(body, LocalDate.of(2025, 9, 30)).members()).hasSize(1);
        assertThat(rosters.roster(body, LocalDate.of(2025, 10, 1)).vacancies()).hasSize(1);
    }

    @Test
    void oneWhoComesBackIsAMemberAgain() {
        var seated = add("Palaava", FIRST, LocalDate.of(2025, 6, 30));
        seats.sit(seated.seatId(), seated.personId(), LocalDate.of(2026, 1, 1), LAST);
        assertThat(rosters.roster(body, LocalDate.of(2025, 8, 1)).members()).isEmpty();
        assertThat(rosters.roster(body, LocalDate.of(2026, 1, 1)).member(seated.personId()))
                .isPresent();
        assertThat(rosters.tenures(seated.personId())).hasSize(2);
    }

    @Test
    void onTheDayOfChangeTheOneWhoComesSits() {
        var first = add("Lähtevä", FIRST, LocalDate.of(2025, 9, 30));
        var newcomer = NewMember.of("", "Uusi", SeatRole.ASSOCIATION_REP).during(LocalDate.of(2025, 9, 30), LAST);
        var second = seats.fill(first.seatId(), newcomer, FIRST, first.tenureId());
        assertThat(rosters.roster(body, LocalDate.of(2025, 9, 30)).members())
                .extracting(m -> m.person().id())
                .containsExactly(second.personId());
    }

    @Test
    void aSeatOfATermIsNotThereInAnotherTerm() {
        add("Jäsen", FIRST, LAST);
        assertThat(rosters.roster(body, FIRST.minusDays(1)).rows()).isEmpty();
        assertThat(rosters.roster(body, LAST.plusDays(1)).rows()).isEmpty();
    }

    @Test
    void aPermanentSeatBeginsWithItsFirstRepresentativeAndStaysWhenEmpty() {
        var since = LocalDate.of(2023, 1, 1);
        var named = NewMember.of("", "Nimetty", SeatRole.REGION_REP).during(since, null);
        var seated = seats.add(body, named, since);
        assertThat(rosters.roster(body, since.minusDays(1)).rows()).isEmpty();
        assertThat(rosters.roster(body, LocalDate.of(2040, 1, 1)).named()).isEqualTo(1);
        seats.leave(seated.tenureId(), LocalDate.of(2026, 5, 31), "");
        assertThat(rosters.roster(body, LocalDate.of(2040, 1, 1)).vacancies()).hasSize(1);
    }

    @Test
    void anOfficeAndAnOrganisationAreThoseOfTheDay() {
        var seated = add("Jäsen", FIRST, LAST);
        var people = new PersonStore(database);
        people.organisation(seated.personId(), "Vanha ry " + body, FIRST);
        people.moves(seated.personId(), "Uusi ry " + body, "johtaja", LocalDate.of(2026, 3, 1));
        new OfficeStore(database).give(body, OfficeKind.CHAIR, seated.personId(), LocalDate.of(2025, 2, 1), null);

        var before = memberOn(FIRST, seated.personId());
        assertThat(before.offices()).isEmpty();
        assertThat(before.organisation()).isEqualTo("Vanha ry " + body);
        var after = memberOn(LocalDate.of(2026, 3, 1), seated.personId());
        assertThat(after.offices()).containsExactly(OfficeKind.CHAIR);
        assertThat(after.organisation()).isEqualTo("Uusi ry " + body);
        assertThat(after.title()).isEqualTo("johtaja");
    }

    private Member memberOn(LocalDate day, long person) {
        return rosters.member(body, person, day).orElseThrow();
    }

    private SeatStore.Seated add(String familyName, LocalDate from, @Nullable LocalDate to) {
        var member = NewMember.of("", familyName, SeatRole.ASSOCIATION_REP).during(from, to);
        return seats.add(body, member, FIRST);
    }

    private List<Sitting> randomHistory(RandomGenerator random) {
        var first = randomDays(random);
        var seated = add("Ensimmäinen", first.from(), first.to());
        var history = new ArrayList<>(List.of(new Sitting(seated.personId(), first.from(), first.to())));
        for (int i = 0; i < 4; i++) {
            var days = randomDays(random);
            long person = new PersonStore(database).add("", "Henkilö " + i, "", "");
            seats.sit(seated.seatId(), person, days.from(), days.to());
            history.add(new Sitting(person, days.from(), days.to()));
        }
        return history;
    }

    private static Stretch randomDays(RandomGenerator random) {
        var from = FIRST.plusDays(random.nextInt(60));
        return new Stretch(from, from.plusDays(random.nextInt(15)));
    }

    private static Optional<Sitting> sitterOn(List<Sitting> sittings, LocalDate day) {
        return sittings.stream()
                .filter(s -> !s.from.isAfter(day) && (s.to == null || !s.to.isBefore(day)))
                .max(Comparator.comparing(Sitting::from).thenComparing(sittings::indexOf));
    }

    private static boolean noneBeginsAfter(List<Sitting> sittings, LocalDate day) {
        return sittings.stream().noneMatch(s -> s.from.isAfter(day));
    }

    private static boolean noneEndedBefore(List<Sitting> sittings, LocalDate day) {
        return sittings.stream().noneMatch(s -> s.to != null && s.to.isBefore(day));
    }

    private record Sitting(
            long person, LocalDate from, @Nullable LocalDate to) {}

    private record Stretch(LocalDate from, LocalDate to) {}
}
