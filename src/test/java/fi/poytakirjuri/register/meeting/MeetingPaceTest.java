package fi.poytakirjuri.register.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.ItemKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingPaceTest {
    private static final LocalTime ONE = LocalTime.of(13, 0);

    private final List<AgendaItem> items = List.of(item(1, 10, null), item(2, 30, null), item(3, 20, null));

    @Test
    void beforeTheFirstItemThereIsNothingToTell() {
        var pace = pace(Map.of(), ONE.plusMinutes(5), null);
        assertThat(pace.underWay()).isEmpty();
        assertThat(pace.late()).isEmpty();
        assertThat(pace.used(1)).isEmpty();
    }

    @Test
    void anItemHasTakenTheTimeUntilTheNextOneBegan() {
        var pace = pace(Map.of(1L, ONE, 2L, ONE.plusMinutes(16)), ONE.plusMinutes(20), null);
        assertThat(pace.used(1)).contains(Duration.ofMinutes(16));
        assertThat(pace.used(2)).contains(Duration.ofMinutes(4));
        assertThat(pace.underWay()).map(AgendaItem::id).contains(2L);
        assertThat(pace.late()).as("six minutes behind").contains(Duration.ofMinutes(6));
        assertThat(pace.ends()).contains(LocalTime.of(14, 6));
    }

    @Test
    void anItemThatOverrunsMakesTheMeetingLaterByTheMinute() {
        var begun = Map.of(1L, ONE);
        assertThat(pace(begun, ONE.plusMinutes(8), null).late()).contains(Duration.ZERO);
        assertThat(pace(begun, ONE.plusMinutes(13), null).late()).contains(Duration.ofMinutes(3));
    }

    @Test
    void theOrderInWhichItemsAreTakenUpDoesNotMatter() {
        var pace = pace(Map.of(3L, ONE, 1L, ONE.plusMinutes(20)), ONE.plusMinutes(25), null);
        assertThat(pace.underWay()).map(AgendaItem::id).contains(1L);
        assertThat(pace.late()).contains(Duration.ZERO);
    }

    @Test
    void anItemWithAFixedTimeWaitsForItAndTakesUpTheDelay() {
        var fixed = List.of(item(1, 10, null), item(2, 20, ONE.plusMinutes(30)));
        var late = new MeetingPace(timetable(null), fixed, Map.of(1L, ONE.plusMinutes(5)), ONE.plusMinutes(6));
        assertThat(late.late()).contains(Duration.ZERO);
    }

    @Test
    void aClosedMeetingEndedWhenItClosed() {
        var begun = Map.of(1L, ONE, 2L, ONE.plusMinutes(10), 3L, ONE.plusMinutes(30));
        var pace = pace(begun, LocalTime.of(17, 0), ONE.plusMinutes(52));
        assertThat(pace.used(3)).contains(Duration.ofMinutes(22));
        assertThat(pace.late()).contains(Duration.ofMinutes(-8));
    }

    private MeetingPace pace(Map<Long, LocalTime> begun, LocalTime now, @Nullable LocalTime closed) {
        return new MeetingPace(timetable(closed), items, begun, now);
    }

    private static Timetable timetable(@Nullable LocalTime closed) {
        return new Timetable(LocalDate.of(2026, 4, 21), ONE, ONE.plusHours(1), ONE, closed);
    }

    private static AgendaItem item(long id, int minutes, @Nullable LocalTime fixed) {
        return new AgendaItem(
                id,
                1,
                null,
                (int) id,
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
