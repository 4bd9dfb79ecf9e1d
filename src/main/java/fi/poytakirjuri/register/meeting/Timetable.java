package fi.poytakirjuri.register.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a meeting is: the announced times, and those at which it really opened and closed.
public record Timetable(
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable LocalTime opened,
        @Nullable LocalTime closed) {
    /// When it began, as far as is known.
    public @Nullable LocalTime began() {
        return opened == null ? start : opened;
    }

    /// When it ended, as far as is known.
    public @Nullable LocalTime ended() {
        return closed == null ? end : closed;
    }

    /// The announced length; empty when an end is missing or not after the start.
    public Optional<Duration> planned() {
        return start != null && end != null && end.isAfter(start)
                ? Optional.of(Duration.between(start, end))
                : Optional.empty();
    }
}
