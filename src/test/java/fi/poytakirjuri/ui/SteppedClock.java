package fi.poytakirjuri.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// A clock that stands until it is set: a meeting's afternoon in a second.
public final class SteppedClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private volatile LocalDate day;
    private volatile Instant now;

    public SteppedClock(LocalDate day, LocalTime time) {
        this.day = day;
        this.now = at(time);
    }

    /// Goes to another day.
    public void set(LocalDate to, int hour, int minute) {
        day = to;
        set(hour, minute);
    }

    public void set(int hour, int minute) {
        now = at(LocalTime.of(hour, minute));
    }

    private Instant at(LocalTime time) {
        return LocalDateTime.of(day, time).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
