package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.roster.Seat;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a new round may be for: all seats of a term, or one that is vacant.
///
/// @param words   how it is offered
/// @param term    its id is 0 for one that the register does not have yet
/// @param seat    nothing for all seats
/// @param sectors those to be told in the call
record Target(String words, Term term, @Nullable Seat seat, List<Sector> sectors) {
    Target {
        sectors = List.copyOf(sectors);
    }
}
