package fi.poytakirjuri.register.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That a person sits on a seat from a day to a day, both included.
///
/// @param endsOn nothing for as long as the person is named
/// @param endReason why it ended before its time, in the secretary's words; may be empty
/// @param electedIn the meeting that elected the person (rule 12)
/// @param reference the decision by which it came to be; may be empty
/// @param replacesId the tenure whose rest this one is (rule 10)
/// @param otherSectorReason why it is for another sector than the replaced one's; may be empty
public record Tenure(
        long id,
        long seatId,
        long personId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String endReason,
        @Nullable ElectingMeeting electedIn,
        String reference,
        @Nullable Long replacesId,
        String otherSectorReason) {
    public Tenure {
        if (endsOn != null && endsOn.isBefore(startsOn))
            throw new IllegalArgumentException("A tenure cannot end before it begins");
    }

    public Days days() {
        return new Days(startsOn, endsOn);
    }

    /// The day on which a list of a whole term tells of it: today, if the person sits then, else the last day there, or
    /// the first when that is still to come.
    public LocalDate toldOn(Term term, LocalDate today) {
        if (holds(today) && term.holds(today)) return today;
        if (startsOn.isAfter(today)) return startsOn;
        return endsOn == null || endsOn.isAfter(term.endsOn()) ? term.endsOn() : endsOn;
    }

    public boolean holds(LocalDate day) {
        return days().holds(day);
    }
}
