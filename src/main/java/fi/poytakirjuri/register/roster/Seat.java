package fi.poytakirjuri.register.roster;

import static java.util.stream.Collectors.toSet;

import fi.poytakirjuri.register.choice.SeatRole;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    public Set<Long> sectorIds() {
        return sectors.stream().map(Sector::id).collect(toSet());
    }

    /// Whether one of these sectors is the seat's, which rule 10 asks of a successor. Where either has none, nothing is
    /// broken.
    public boolean sharesSector(Set<Long> others) {
        var own = sectorIds();
        return own.isEmpty() || others.isEmpty() || !Collections.disjoint(own, others);
    }

    /// Whether this seat is there to be sat on that day.
    public boolean isOpenOn(LocalDate day) {
        return term == null || term.holds(day);
    }
}
