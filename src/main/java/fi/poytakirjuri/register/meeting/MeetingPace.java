package fi.poytakirjuri.register.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a meeting keeps its time: how long each item has taken, and when all will be done if the rest takes what was
/// planned. The order in which items are taken up does not matter.
public final class MeetingPace {
    private final Timetable timetable;
    private final List<AgendaItem> items;
    private final Map<Long, LocalTime> begun;
    private final LocalTime now;

    /// @param begun when the treatment of items began, by their ids
    /// @param now   the time of day; of a meeting that is closed the time it closed counts
    public MeetingPace(Timetable timetable, List<AgendaItem> items, Map<Long, LocalTime> begun, LocalTime now) {
        this.timetable = timetable;
        this.items = List.copyOf(items);
        this.begun = Map.copyOf(begun);
        this.now = timetable.closed() == null ? now : timetable.closed();
    }

    /// The item whose treatment began last; none before the first.
    public Optional<AgendaItem> underWay() {
        return items.stream()
                .filter(i -> begun.containsKey(i.id()))
                .reduce((one, other) -> at(other).isBefore(at(one)) ? one : other);
    }

    /// How long an item has been dealt with; empty before its treatment.
    public Optional<Duration> used(long itemId) {
        var from = begun.get(itemId);
        if (from == null) return Optional.empty();
        var next = begun.values().stream().filter(t -> t.isAfter(from)).min(Comparator.naturalOrder());
        boolean isUnderWay = underWay().filter(i -> i.id() == itemId).isPresent();
        if (!isUnderWay && next.isEmpty()) return Optional.of(Duration.ZERO);
        var until = isUnderWay ? now : next.orElse(now);
        var used = Duration.between(from, until);
        return Optional.of(used.isNegative() ? Duration.ZERO : used);
    }

    /// By how much the meeting will end after what was planned; negative when before. Empty when it has not begun, or
    /// no item has a planned length.
    public Optional<Duration> late() {
        var planned = new AgendaClock(timetable, items);
        var end = planned.ends();
        if (end.isEmpty() || planned.used().isZero()) return Optional.empty();
        return ends().map(expected -> Duration.between(end.get(), expected));
    }

    /// When all will be done if what is left takes its planned time.
    public Optional<LocalTime> ends() {
        var current = underWay();
        if (current.isEmpty()) return Optional.empty();
        var clock = now;
        var left = planned(current.get()).minus(used(current.get().id()).orElse(Duration.ZERO));
        if (!left.isNegative() && timetable.closed() == null) clock = clock.plus(left);
        if (timetable.closed() != null) return Optional.of(clock);
        for (var item : items) {
            if (begun.containsKey(item.id())) continue;
            var fixed = item.fixedTime();
            if (fixed != null && fixed.isAfter(clock)) clock = fixed;
            clock = clock.plus(planned(item));
        }
        return Optional.of(clock);
    }

    private Duration planned(AgendaItem item) {
        return Duration.ofMinutes(AgendaClock.counted(item, items));
    }

    private LocalTime at(AgendaItem item) {
        @Nullable LocalTime at = begun.get(item.id());
        return at == null ? LocalTime.MIN : at;
    }
}
