package fi.poytakirjuri.register.nomination;

import java.util.List;
import java.util.Locale;

/// Candidates that were proposed twice: the same e-mail, or the same name from the same organisation.
public final class Duplicates {
    private Duplicates() {}

    /// The others of these that are the same one; empty where there is none. Withdrawn ones do not count.
    public static List<Candidate> of(Candidate candidate, List<Candidate> all) {
        return all.stream()
                .filter(other -> other.id() != candidate.id() && !other.isWithdrawn() && !candidate.isWithdrawn())
                .filter(other -> isSame(candidate, other))
                .toList();
    }

    public static boolean isSame(Candidate some, Candidate other) {
        return isSame(some.email(), other.email())
                || isSame(some.name(), other.name())
                        && plain(some.organisation()).equals(plain(other.organisation()));
    }

    private static boolean isSame(String some, String other) {
        return !plain(some).isEmpty() && plain(some).equals(plain(other));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
