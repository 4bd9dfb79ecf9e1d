package fi.poytakirjuri.register.nomination;

import java.util.List;

/// Candidates that were proposed twice.
public final class Duplicates {
    private Duplicates() {}

    /// The others of these that are the same one; empty where there is none. Withdrawn ones do not count.
    public static List<Candidate> of(Candidate candidate, List<Candidate> all) {
        if (candidate.isWithdrawn()) return List.of();
        var keys = CandidateKeys.of(candidate);
        return all.stream()
                .filter(other -> other.id() != candidate.id() && !other.isWithdrawn())
                .filter(other -> keys.areOfTheSame(CandidateKeys.of(other)))
                .toList();
    }
}
