package fi.poytakirjuri.register.roster;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.roster.Successor.Election;
import fi.poytakirjuri.register.roster.Successor.Known;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Histories of a table made by chance: coming, leaving, gaps, returns, changes on the same day and overlaps, around a
/// leap day. Each is told beforehand in the plainest way, and the roster of every telling day must agree.
class TenuresTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final int SEEDS = 200;

    @TempDir
    static Path folder;

    private static Database database;
    private static SeatStore seats;
    private static SuccessionStore successions;
    private static RosterStore rosters;

    private final List<Told> told = new ArrayList<>();
    private Random random = new Random(0);
    private long body;
    private List<Long> sectors = List.of();

    @BeforeAll
    static void open() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemDefaultZone());
        seats = new SeatStore(database);
        successions = new SuccessionStore(database);
        rosters = new RosterStore(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDayShowsThoseWhoseTenureHoldsIt(long seed) {
        random = new Random(seed);
        // One transaction, so that the disk is waited for once.
        database.change(Label.of("undo.member.addAll", 0), _ -> {
            begin();
            for (int i = 0; i < 14; i++) step();
        });
        for (var day : tellingDays()) check(day);
        assertThat(rosters.overlaps(body).stream()
                        .map(o -> Set.of(o.earlier().id(), o.later().id())))
                .containsExactlyInAnyOrderElementsOf(overlaps());
    }

    private void begin() {
        told.clear();
        body = new BodyStore(database).add("Pöytä", "");
        new TermStore(database).add(body, FIRST, LAST);
        var store = new SectorStore(database);
        sectors = List.of(store.add(body, "Liikunta", 1), store.add(body, "Nuoriso", 1), store.add(body, "Sote", 1));
        for (int i = 0; i < 4; i++) add();
    }

    private void step() {
        switch (random.nextInt(6)) {
            case 0 -> add();
            case 1, 2 -> leave(any());
            case 3 -> succeed(any(), false);
            case 4 -> succeed(any(), true);
            default -> comeBack(any());
        }
    }

    private void add() {
        var from = day();
        var to = random.nextInt(3) == 0 ? LAST : later(from);
        var member = NewMember.of("", "Jäsen " + told.size(), SeatRole.ASSOCIATION_REP)
                .during(from, to)
                .forSectors(Set.of(sectors.get(random.nextInt(2))));
        var seated = seats.add(body, member, FIRST);
        told.add(new Told(seated.tenureId(), seated.seatId(), seated.personId(), from, to, null));
    }

    private void leave(Told who) {
        var last = later(who.from);
        seats.leave(who.id, last, "muutti");
        told.set(told.indexOf(who), new Told(who.id, who.seat, who.person, who.from, last, who.replaces));
    }

    /// Right after the last day, on it, or with a gap; for another sector from a seat of their own.
    private void succeed(Told who, boolean isForOtherSector) {
        if (who.to.isAfter(LAST.minusDays(9))) return;
        var from = who.to.plusDays(random.nextInt(4));
        var known = new Known(new PersonStore(database).add("", "Seuraaja " + told.size(), "", ""));
        var successor = new Successor(
                known,
                from,
                LAST,
                Election.unknown(),
                isForOtherSector ? Set.of(sectors.get(2)) : Set.of(),
                "ei muita ehdokkaita");
        var seated = successions.fill(who.seat, successor);
        var replaces = onSeat(who.seat).stream()
                .filter(t -> !t.from.isAfter(from))
                .reduce((one, other) -> other.isAfter(one) ? other : one)
                .orElseThrow();
        told.add(new Told(seated.tenureId(), seated.seatId(), seated.personId(), from, LAST, replaces.id));
    }

    private void comeBack(Told who) {
        var from = day();
        var to = later(from);
        long tenure = seats.sit(who.seat, who.person, from, to);
        told.add(new Told(tenure, who.seat, who.person, from, to, null));
    }

    private void check(LocalDate day) {
        var roster = rosters.roster(body, day);
        var sitting = told.stream().filter(t -> t.sitsOn(day)).toList();
        assertThat(roster.members().stream().map(m -> m.tenure().id()))
                .as("sitting on %s", day)
                .containsExactlyInAnyOrderElementsOf(
                        sitting.stream().map(t -> t.id).toList());
        assertThat(roster.representatives())
                .as("counted on %s", day)
                .isEqualTo(sitting.stream().map(t -> t.person).collect(toSet()).size());
        assertThat(roster.vacancies().stream().map(v -> v.seat().id()))
                .as("vacant on %s", day)
                .containsExactlyInAnyOrderElementsOf(
                        seatIds().stream().filter(seat -> isVacant(seat, day)).toList());
        for (var vacancy : roster.vacancies()) {
            var next = vacancy.next();
            assertThat(next == null).isEqualTo(comers(vacancy.seat().id(), day).isEmpty());
        }
    }

    private boolean isVacant(long seat, LocalDate day) {
        var own = onSeat(seat);
        if (own.stream().anyMatch(t -> t.holds(day))) return false;
        var first = own.stream()
                .reduce((one, other) -> one.isAfter(other) ? other : one)
                .orElseThrow();
        boolean wasNotThere = first.from.isAfter(day) && first.replaces != null && tenure(first.replaces).seat != seat;
        boolean isGivenAway = successorsElsewhere(seat, day).stream().anyMatch(t -> !t.from.isAfter(day));
        return !wasNotThere && !isGivenAway;
    }

    private List<Told> comers(long seat, LocalDate day) {
        var comers = new ArrayList<>(
                onSeat(seat).stream().filter(t -> t.from.isAfter(day)).toList());
        comers.addAll(successorsElsewhere(seat, day));
        return comers;
    }

    /// Who replaces, on another seat, the one who sat here last.
    private List<Told> successorsElsewhere(long seat, LocalDate day) {
        return onSeat(seat).stream()
                .filter(t -> t.to.isBefore(day))
                .reduce((one, other) -> other.isAfter(one) ? other : one)
                .map(last -> told.stream()
                        .filter(t -> t.seat != seat && t.replaces != null && t.replaces == last.id)
                        .toList())
                .orElse(List.of());
    }

    private List<Set<Long>> overlaps() {
        var found = new ArrayList<Set<Long>>();
        for (var one : told)
            for (var other : told) {
                if (!other.isAfter(one) || other.from.isAfter(one.to)) continue;
                boolean isOnSeat = one.seat == other.seat && other.from.isBefore(one.to);
                boolean isOfPerson = one.seat != other.seat && one.person == other.person;
                if (isOnSeat || isOfPerson) found.add(Set.of(one.id, other.id));
            }
        return found;
    }

    /// The days on which something begins or ends, those beside them, and the leap day.
    private Set<LocalDate> tellingDays() {
        var all = new TreeSet<>(Set.of(FIRST, LAST, LEAP_DAY, LEAP_DAY.plusDays(1)));
        for (var each : told) {
            all.add(each.from);
            all.add(each.from.minusDays(1));
            all.add(each.to);
            all.add(each.to.plusDays(1));
        }
        all.removeIf(day -> day.isBefore(FIRST) || day.isAfter(LAST));
        var days = new ArrayList<>(all);
        var some = new HashSet<>(Set.of(LEAP_DAY));
        for (int i = 0; i < 9; i++) some.add(days.get(random.nextInt(days.size())));
        return some;
    }

    private Told any() {
        return told.get(random.nextInt(told.size()));
    }

    private LocalDate day() {
        return LEAP_DAY.plusDays(random.nextInt(61) - 30);
    }

    private LocalDate later(LocalDate from) {
        return from.plusDays(random.nextInt(25));
    }

    private Told tenure(long id) {
        return told.stream().filter(t -> t.id == id).findFirst().orElseThrow();
    }

    private Set<Long> seatIds() {
        return told.stream().map(t -> t.seat).collect(toSet());
    }

    private List<Told> onSeat(long seat) {
        return told.stream().filter(t -> t.seat == seat).toList();
    }

    /// A tenure as it was told to the register.
    private final class Told {
        private final long id;
        private final long seat;
        private final long person;
        private final LocalDate from;
        private final LocalDate to;
        private final @Nullable Long replaces;

        Told(long id, long seat, long person, LocalDate from, LocalDate to, @Nullable Long replaces) {
            this.id = id;
            this.seat = seat;
            this.person = person;
            this.from = from;
            this.to = to;
            this.replaces = replaces;
        }

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && !to.isBefore(day);
        }

        /// Holds the day, and no one who began later on the same seat does.
        boolean sitsOn(LocalDate day) {
            return holds(day) && onSeat(seat).stream().noneMatch(t -> t.holds(day) && t.isAfter(this));
        }

        /// Begins later, or on the same day and was told of later.
        boolean isAfter(Told other) {
            return from.equals(other.from) ? id > other.id : from.isAfter(other.from);
        }
    }
}
