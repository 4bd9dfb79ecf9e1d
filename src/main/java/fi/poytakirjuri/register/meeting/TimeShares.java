package fi.poytakirjuri.register.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Shares a meeting's time among its items so that they end when it does. Items of a fixed time keep their time and
/// their length; what lies between them is shared among the others, in steps of five minutes where there is room.
public final class TimeShares {
    private static final int STEP = 5;

    private final List<Stretch> stretches;

    /// Nothing can be shared in a meeting without a start and an end.
    public TimeShares(Timetable timetable, List<AgendaItem> items) {
        var start = timetable.start();
        var end = timetable.end();
        this.stretches = start == null || end == null || !end.isAfter(start) ? List.of() : stretches(start, end, items);
    }

    /// The same time to each, in minutes by the items' ids.
    public Map<Long, Integer> even() {
        return shared(_ -> 1);
    }

    /// Each item's time made longer or shorter in the same proportion. Items that have none yet get none; where no item
    /// has any, all get the same.
    public Map<Long, Integer> fitted() {
        boolean isAnyTimed = stretches.stream().flatMap(s -> s.items.stream()).anyMatch(i -> minutes(i) > 0);
        return isAnyTimed ? shared(TimeShares::minutes) : even();
    }

    private Map<Long, Integer> shared(ToDoubleFunction<AgendaItem> weight) {
        var shares = new LinkedHashMap<Long, Integer>();
        for (var stretch : stretches) {
            var sharing = stretch.items.stream()
                    .filter(i -> weight.applyAsDouble(i) > 0)
                    .toList();
            var minutes = split(
                    stretch.minutes,
                    sharing.stream().mapToDouble(weight).boxed().toList());
            for (int i = 0; i < sharing.size(); i++) shares.put(sharing.get(i).id(), minutes.get(i));
        }
        return shares;
    }

    /// Whole steps by the largest remainder, so that the sum is exact; an odd rest of minutes goes to the longest.
    private static List<Integer> split(int minutes, List<Double> weights) {
        if (weights.isEmpty()) return List.of();
        int step = minutes >= STEP * weights.size() ? STEP : 1;
        double all = weights.stream().mapToDouble(w -> w).sum();
        int units = minutes / step;
        var exact = weights.stream().map(w -> w * units / all).toList();
        var shares =
                new ArrayList<>(exact.stream().map(e -> (int) Math.floor(e)).toList());
        int left = units - shares.stream().mapToInt(s -> s).sum();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i) - exact.get(i)))
                .limit(left)
                .toList()
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        shares.replaceAll(s -> s * step);
        int longest = IntStream.range(0, shares.size())
                .boxed()
                .max(Comparator.comparing(shares::get))
                .orElseThrow();
        shares.set(longest, shares.get(longest) + minutes - units * step);
        return shares;
    }

    private static List<Stretch> stretches(LocalTime start, LocalTime end, List<AgendaItem> items) {
        var stretches = new ArrayList<Stretch>();
        var from = start;
        var within = new ArrayList<AgendaItem>();
        for (var item : items) {
            if (!isCounted(item, items)) continue;
            @Nullable LocalTime fixed = item.fixedTime();
            if (fixed == null) within.add(item);
            else {
                stretches.add(new Stretch(length(from, fixed), within));
                within = new ArrayList<>();
                from = fixed.plusMinutes(minutes(item));
            }
        }
        stretches.add(new Stretch(length(from, end), within));
        return stretches;
    }

    private static int length(LocalTime from, LocalTime to) {
        return (int) Math.max(0, Duration.between(from, to).toMinutes());
    }

    /// A sub-item has time of its own only where its item has none; then the item is only their sum.
    private static boolean isCounted(AgendaItem item, List<AgendaItem> items) {
        if (item.parentId() != null)
            return item.minutes() != null
                    && items.stream().anyMatch(i -> i.id() == item.parentId() && i.minutes() == null);
        return item.minutes() != null
                || items.stream().noneMatch(i -> Long.valueOf(item.id()).equals(i.parentId()) && i.minutes() != null);
    }

    private static int minutes(AgendaItem item) {
        return item.minutes() == null ? 0 : item.minutes();
    }

    private record Stretch(int minutes, List<AgendaItem> items) {}
}
