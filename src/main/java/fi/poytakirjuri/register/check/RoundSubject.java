package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.NominationRound;
import java.time.LocalDate;
import java.util.List;

/// A nomination round with everyone who was proposed.
record RoundSubject(NominationRound round, List<Candidate> candidates) {
    RoundSubject {
        candidates = List.copyOf(candidates);
    }

    /// Whether the election is still to come, or its day is not said.
    boolean isBeforeElection(LocalDate today) {
        var day = round.electionOn();
        return day == null || !day.isBefore(today);
    }

    List<Candidate> standing() {
        return candidates.stream().filter(c -> !c.isWithdrawn()).toList();
    }

    Place.OfRound place() {
        return place(round);
    }

    static Place.OfRound place(NominationRound round) {
        var term = round.term();
        return new Place.OfRound(round.id(), term == null ? "" : term.years());
    }

    Place.OfCandidate place(Candidate candidate) {
        return new Place.OfCandidate(candidate.id(), round.id(), candidate.name());
    }
}
