package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.NewCandidate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who has been proposed so far, in the round and above in the file. The same e-mail, or the same name from the same
/// organisation, is the same candidate: anyone may propose (rule 11), and some send the form twice.
final class KnownCandidates {
    /// Stands for those who are in the round, who have no number in the file.
    private static final int IN_ROUND = 0;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// What a registered association's name ends in, when all of it is written.
    private static final Pattern ASSOCIATION = Pattern.compile(" (?:ry|rf|sr)$");

    private final Map<String, Integer> byEmail = new HashMap<>();
    private final Map<List<String>, Integer> byName = new HashMap<>();

    KnownCandidates(List<Candidate> inRound) {
        for (var candidate : inRound) add(candidate.email(), candidate.name(), candidate.organisation(), IN_ROUND);
    }

    void add(NewCandidate candidate) {
        var number = candidate.rowNumber();
        add(candidate.email(), candidate.name(), candidate.organisation(), number == null ? IN_ROUND : number);
    }

    private void add(String email, String name, String organisation, int number) {
        if (!email.isBlank()) byEmail.putIfAbsent(email(email), number);
        byName.putIfAbsent(name(name, organisation), number);
    }

    /// Empty for someone new.
    Optional<Remark> remark(NewCandidate candidate) {
        var sameEmail = byEmail.get(email(candidate.email()));
        var sameName = byName.get(name(candidate.name(), candidate.organisation()));
        if (isInRound(sameEmail) || isInRound(sameName)) return Optional.of(Remark.of(RemarkKind.ALREADY_IN_ROUND));
        if (sameEmail != null) return Optional.of(new Remark(RemarkKind.SAME_EMAIL, sameEmail.toString()));
        return Optional.ofNullable(sameName).map(number -> new Remark(RemarkKind.SAME_NAME, number.toString()));
    }

    private static boolean isInRound(@Nullable Integer number) {
        return number != null && number == IN_ROUND;
    }

    private static String email(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> name(String name, String organisation) {
        return List.of(plain(name), ASSOCIATION.matcher(plain(organisation)).replaceFirst(""));
    }

    private static String plain(String words) {
        return NO_LETTERS.matcher(Folding.of(words)).replaceAll(" ").strip();
    }
}
