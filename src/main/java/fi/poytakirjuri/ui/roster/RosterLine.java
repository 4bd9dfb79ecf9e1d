package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.RosterRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A seat as a line of the list: every column in words, and all of them folded for the filter. Made by [LineWords].
///
/// @param place what one most needs to know of the seat: its sectors or else its role, and the offices held
/// @param ends the tenure's last day; nothing for a vacant seat and for one without an end
record RosterLine(
        RosterRow row,
        String name,
        String organisation,
        String sectors,
        String role,
        String place,
        @Nullable LocalDate ends,
        String endsWords,
        SeatState state,
        String stateWords,
        String folded) {
    long seatId() {
        return row.seat().id();
    }

    /// Who sits there; nothing for a vacant seat. In a term's list the same seat may have several lines.
    @Nullable
    Long tenureId() {
        return row instanceof Member member ? member.tenure().id() : null;
    }

    @Nullable
    Long personId() {
        return row instanceof Member member ? member.person().id() : null;
    }
}
