package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// That someone sits, sat or will sit on a seat of some table of the register, as the checks look at it.
///
/// @param term              the seat's; nothing for a permanent seat
/// @param sectors           the seat's, by name
/// @param replacesId        the tenure whose rest this one is (rule 10)
/// @param otherSectorReason why a successor stands for another sector; empty where nothing was said
record Seated(
        long tenureId,
        long seatId,
        long bodyId,
        SeatRole role,
        @Nullable Term term,
        List<String> sectors,
        long personId,
        String name,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Long replacesId,
        String otherSectorReason) {
    Seated {
        sectors = List.copyOf(sectors);
    }

    boolean holds(LocalDate day) {
        return new Days(startsOn, endsOn).holds(day);
    }

    boolean isOver(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    /// The last day; only for one that is over.
    LocalDate lastDay() {
        return Objects.requireNonNull(endsOn);
    }

    Place.OfSeat seat() {
        return new Place.OfSeat(seatId, name);
    }

    Place.OfPerson person() {
        return new Place.OfPerson(personId, name);
    }
}
