package fi.poytakirjuri.register.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.ItemKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSharesTest {
    private final Timetable twoHours =
            new Timetable(LocalDate.of(2026, 6, 2), LocalTime.of(13, 0), LocalTime.of(15, 0), null, null);

    @Test
    void evenSharesAreWholeStepsThatFillTheMeeting() {
        var items =
                List.of(item(1, 10, null), item(2, null, null), item(3, 50, null), item(4, 5, null), item(5, 60, null));
        assertThat(new TimeShares(twoHours, items).even().values()).containsExactly(25, 25, 25, 25, 20);
    }

    @Test
    void fixedItemsKeepTheirTimeAndEachStretchIsSharedByItself() {
        var items = List.of(item(1, 10, null), item(2, 20, null), item(3, 30, LocalTime.of(14, 0)), item(4, 90, null));
        var shares = new TimeShares(twoHours, items).even();
        assertThat(shares)
                .doesNotContainKey(3L)
                .containsEntry(1L, 30)
                .containsEntry(2L, 30)
                .containsEntry(4L, 30);
    }

    @Test
    void fittingKeepsProportionsAndLeavesUntimedItemsAlone() {
        var items = List.of(item(1, 30, null), item(2, null, null), item(3, 90, null), item(4, 120, null));
        var shares = new TimeShares(twoHours, items).fitted();
        assertThat(shares)
                .doesNotContainKey(2L)
                .containsEntry(1L, 15)
                .containsEntry(3L, 45)
                .containsEntry(4L, 60);
    }

    @Test
    void aParentOfTimedSubItemsHasNoShareOfItsOwn() {
        var items = List.of(item(1, null, null), sub(2, 1, 30), sub(3, 1, 30), item(4, 30, null));
        assertThat(new TimeShares(twoHours, items).fitted()).containsOnlyKeys(2L, 3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverTheItemsTheMeetingEndsWhenItShould(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var items = new ArrayList<AgendaItem>();
            int count = random.nextInt(1, 14);
            for (int i = 1; i <= count; i++) items.add(item(i, random.nextInt(1, 60), null));
            var shares = random.nextBoolean()
                    ? new TimeShares(twoHours, items).even()
                    : new TimeShares(twoHours, items).fitted();
            assertThat(shares.values()).allMatch(m -> m >= 0);
            var shared = items.stream()
                    .map(i -> item(i.id(), shares.get(i.id()), null))
                    .toList();
            assertThat(new AgendaClock(twoHours, shared).used()).isEqualTo(Duration.ofHours(2));
        }
    }

    @Test
    void theClockTellsGapsBeforeFixedTimesAndDelaysOfThem() {
        var items = List.of(item(1, 45, null), item(2, 45, LocalTime.of(14, 0)), item(3, 10, LocalTime.of(14, 30)));
        var clock = new AgendaClock(twoHours, items);
        assertThat(clock.gapBefore(2)).isEqualTo(Duration.ofMinutes(15));
        assertThat(clock.delayOf(3)).isEqualTo(Duration.ofMinutes(15));
        assertThat(clock.delayOf(2)).isZero();
    }

    @Test
    void subItemsOfATimedItemBeginWithinIt() {
        var items = List.of(item(1, 40, null), sub(2, 1, 10), sub(3, 1, 30), item(4, 10, null));
        var clock = new AgendaClock(twoHours, items);
        assertThat(clock.begins(2)).hasValue(LocalTime.of(13, 0));
        assertThat(clock.begins(3)).hasValue(LocalTime.of(13, 10));
        assertThat(clock.begins(4)).hasValue(LocalTime.of(13, 40));
        assertThat(clock.used()).isEqualTo(Duration.ofMinutes(50));
    }

    private static AgendaItem item(long id, @Nullable Integer minutes, @Nullable LocalTime fixed) {
        return item(id, null, minutes, fixed);
    }

    private static AgendaItem sub(long id, long parent, int minutes) {
        return item(id, parent, minutes, null);
    }

    private static AgendaItem item(
            long id, @Nullable Long parent, @Nullable Integer minutes, @Nullable LocalTime fixed) {
        return new AgendaItem(
                id,
                1,
                parent,
                0,
                new ItemNumber((int) id, null),
                ItemKind.DISCUSSION,
                "Asia",
                minutes,
                fixed,
                Presenter.NOBODY,
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                false,
                Resolution.NONE,
                null,
                null);
    }
}
