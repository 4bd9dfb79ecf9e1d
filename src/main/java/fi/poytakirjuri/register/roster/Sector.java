package fi.poytakirjuri.register.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A field of associations' work that the table's seats are spread over (rule 7).
///
/// @param seats how many seats are meant for it
/// @param closedOn since when it is no longer used; old seats keep it
public record Sector(
        long id, String name, int seats, @Nullable LocalDate closedOn) {
    public Sector {
        if (name.isBlank()) throw new IllegalArgumentException("A sector needs a name");
        if (seats < 0) throw new IllegalArgumentException("Seats cannot be " + seats);
    }

    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || closedOn.isAfter(day);
    }
}
