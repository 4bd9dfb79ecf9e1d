package fi.poytakirjuri.register.privacy;

import java.time.LocalDate;
import java.util.List;

/// A line of the log of erasures: never who, only a number.
///
/// @param number the person's or, for candidates, the round's number in the register
public record Erasure(long id, long number, LocalDate on, ErasureReason reason, List<ErasedThing> what) {
    public Erasure {
        what = List.copyOf(what);
    }
}
