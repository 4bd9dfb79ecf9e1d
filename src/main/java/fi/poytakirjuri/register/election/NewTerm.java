package fi.poytakirjuri.register.election;

import fi.poytakirjuri.register.choice.OfficeKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// How the secretary has decided that the next term begins.
///
/// @param startsOn by default the day after the term under way
/// @param goingOn  the persons who sit now and go on, on a seat like their own
/// @param offices  who hold which office from the first day; what is left out is given in the first meeting (rule 9)
public record NewTerm(
        long bodyId, LocalDate startsOn, LocalDate endsOn, Set<Long> goingOn, Map<OfficeKind, Long> offices) {
    public NewTerm {
        if (endsOn.isBefore(startsOn)) throw new IllegalArgumentException("A term cannot end before it begins");
        goingOn = Set.copyOf(goingOn);
        offices = Map.copyOf(offices);
    }
}
