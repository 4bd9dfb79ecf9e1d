package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.SeatRole;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place at the table. An elected member's seat belongs to a term and to sectors; a named representative's seat is
/// permanent: it has neither (rules 3 and 8).
///
/// @param namedBy who names the person that sits here
public record Seat(
        long id,
        SeatRole role,
        @Nullable Term term,
        List<Sector> sectors,
        @Nullable Organisation namedBy) {
    public Seat {
        sectors = List.copyOf(sectors);
    }

    public List<String> sectorNames() {
        return sectors.stream().map(Sector::name).toList();
    }

    /// Whether this seat is there to be sat on that day.
    public boolean isOpenOn(LocalDate day) {
        return term == null || term.holds(day);
    }
}
