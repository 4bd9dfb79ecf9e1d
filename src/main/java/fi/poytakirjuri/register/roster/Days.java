package fi.poytakirjuri.register.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From a day to a day, both included; an end or a beginning that is nothing is open.
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    public Days {
        if (from != null && to != null && to.isBefore(from))
            throw new IllegalArgumentException(to + " is before " + from);
    }

    /// Always.
    public static Days open() {
        return new Days(null, null);
    }

    public static Days from(LocalDate from) {
        return new Days(from, null);
    }

    /// Whether such a stretch can be: its end is not before its beginning.
    public static boolean possible(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !to.isBefore(from);
    }

    public boolean holds(LocalDate day) {
        return hasBegun(day) && (to == null || !to.isBefore(day));
    }

    /// Whether there is a day in both.
    public boolean meets(Days other) {
        return (to == null || other.hasBegun(to)) && (other.to == null || hasBegun(other.to));
    }

    public boolean hasBegun(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    public boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
