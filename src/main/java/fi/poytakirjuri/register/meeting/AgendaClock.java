package fi.poytakirjuri.register.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When each item of an agenda begins, and whether the meeting fits its time.
/// A fixed-time item begins when it says, also when that leaves a gap; sub-items are part of their parent unless
/// the parent has no minutes of its own.
public final class AgendaClock {
    private final Map<Long, LocalTime> begins = new HashMap<>();
    private final Map<Long, Duration> gaps = new HashMap<>();
    private final Map<Long, Duration> delays = new HashMap<>();
    private final Duration used;
    private final @Nullable LocalTime ends;
    private final @Nullable Duration available;

    public AgendaClock(Timetable timetable, List<AgendaItem> items) {
        this.available = timetable.planned().orElse(null);
        var clock = timetable.start();
        var total = Duration.ZERO;
        // Where each item that has its own minutes has come to, sub-item by sub-item.
        var inside = new HashMap<Long, LocalTime>();
        for (var item : items) {
            var within = item.parentId() == null ? null : inside.get(item.parentId());
            if (within != null) {
                begins.put(item.id(), within);
                inside.put(requireNonNull(item.parentId()), within.plusMinutes(minutes(item)));
                continue;
            }
            if (clock != null && item.fixedTime() != null && item.fixedTime().isAfter(clock)) {
                gaps.put(item.id(), Duration.between(clock, item.fixedTime()));
                total = total.plus(Duration.between(clock, item.fixedTime()));
                clock = item.fixedTime();
            }
            if (clock != null && item.fixedTime() != null && item.fixedTime().isBefore(clock))
                delays.put(item.id(), Duration.between(item.fixedTime(), clock));
            if (clock != null) begins.put(item.id(), clock);
            if (clock != null && item.minutes() != null) inside.put(item.id(), clock);
            var length = Duration.ofMinutes(counted(item, items));
            total = total.plus(length);
            if (clock != null) clock = clock.plus(length);
        }
        this.used = total;
        this.ends = clock;
    }

    /// When the item begins; empty while the meeting has no start.
    public Optional<LocalTime> begins(long itemId) {
        return Optional.ofNullable(begins.get(itemId));
    }

    /// The empty time before an item that begins at a fixed time; zero for none.
    public Duration gapBefore(long itemId) {
        return gaps.getOrDefault(itemId, Duration.ZERO);
    }

    /// By how much the items before it keep an item from beginning at its fixed time; zero for not at all.
    public Duration delayOf(long itemId) {
        return delays.getOrDefault(itemId, Duration.ZERO);
    }

    /// The time the items take, gaps before fixed times included.
    public Duration used() {
        return used;
    }

    /// The announced length of the meeting; empty while it is not known.
    public Optional<Duration> available() {
        return Optional.ofNullable(available);
    }

    /// When the last item ends; empty while the meeting has no start.
    public Optional<LocalTime> ends() {
        return Optional.ofNullable(ends);
    }

    /// By how much the items run over the announced end; zero when they fit or the end is open.
    public Duration overrun() {
        if (available == null) return Duration.ZERO;
        var over = used.minus(available);
        return over.isNegative() ? Duration.ZERO : over;
    }

    private static int minutes(AgendaItem item) {
        return item.minutes() == null ? 0 : item.minutes();
    }

    static int counted(AgendaItem item, List<AgendaItem> items) {
        if (item.minutes() == null) return 0;
        if (item.parentId() == null) return item.minutes();
        boolean parentHasMinutes = items.stream().anyMatch(i -> i.id() == item.parentId() && i.minutes() != null);
        return parentHasMinutes ? 0 : item.minutes();
    }
}
