package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateKeys;
import fi.poytakirjuri.register.nomination.NewCandidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who has been proposed so far, in the round and above in the file.
final class KnownCandidates {
    /// Stands for those who are in the round, who have no number in the file.
    private static final int IN_ROUND = 0;

    private final Map<String, Integer> byEmail = new HashMap<>();
    private final Map<List<String>, Integer> byName = new HashMap<>();

    KnownCandidates(List<Candidate> inRound) {
        for (var candidate : inRound) add(CandidateKeys.of(candidate), IN_ROUND);
    }

    void add(NewCandidate candidate) {
        var number = candidate.rowNumber();
        add(CandidateKeys.of(candidate), number == null ? IN_ROUND : number);
    }

    private void add(CandidateKeys keys, int number) {
        if (!keys.email().isEmpty()) byEmail.putIfAbsent(keys.email(), number);
        byName.putIfAbsent(keys.name(), number);
    }

    /// Empty for someone new.
    Optional<Remark> remark(NewCandidate candidate) {
        var keys = CandidateKeys.of(candidate);
        var sameEmail = byEmail.get(keys.email());
        var sameName = byName.get(keys.name());
        if (isInRound(sameEmail) || isInRound(sameName)) return Optional.of(Remark.of(RemarkKind.ALREADY_IN_ROUND));
        if (sameEmail != null) return Optional.of(new Remark(RemarkKind.SAME_EMAIL, sameEmail.toString()));
        return Optional.ofNullable(sameName).map(number -> new Remark(RemarkKind.SAME_NAME, number.toString()));
    }

    private static boolean isInRound(@Nullable Integer number) {
        return number != null && number == IN_ROUND;
    }
}
