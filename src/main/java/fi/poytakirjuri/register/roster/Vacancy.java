package fi.poytakirjuri.register.roster;

import org.jspecify.annotations.Nullable;

/// A seat on which no one sits that day.
///
/// @param last who sat here before, and until when
/// @param next who will sit here, and since when
public record Vacancy(
        Seat seat, @Nullable Sitting last, @Nullable Sitting next) implements RosterRow {
    /// A person's time on the seat.
    public record Sitting(Person person, Tenure tenure) {}
}
