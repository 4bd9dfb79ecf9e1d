package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That someone holds an office of the table from a day to a day. A convener may be an organisation (rule 14).
///
/// @param meetingId the meeting of the table that decided of it
/// @param reference the decision: "1/2025, 5 §"; may be empty
public record Office(
        long id,
        OfficeKind kind,
        @Nullable Long personId,
        @Nullable Long organisationId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Long meetingId,
        String reference) {
    public Office {
        if (personId == null && organisationId == null) throw new IllegalArgumentException("An office needs a holder");
    }

    public Days days() {
        return new Days(startsOn, endsOn);
    }

    public boolean holds(LocalDate day) {
        return days().holds(day);
    }

    /// The stretches until a day on which no one held the office, after it was first given.
    ///
    /// @param ofOneKind in the order in which they began
    public static List<Days> gaps(List<Office> ofOneKind, LocalDate until) {
        var gaps = new ArrayList<Days>();
        @Nullable LocalDate covered = null;
        for (var office : ofOneKind) {
            if (covered != null && office.startsOn.isAfter(covered.plusDays(1)))
                gaps.add(new Days(covered.plusDays(1), office.startsOn.minusDays(1)));
            if (office.endsOn == null) return gaps;
            if (covered == null || office.endsOn.isAfter(covered)) covered = office.endsOn;
        }
        if (covered != null && covered.isBefore(until)) gaps.add(Days.from(covered.plusDays(1)));
        return gaps;
    }

    public boolean isHeldBy(long person) {
        return personId != null && personId == person;
    }
}
