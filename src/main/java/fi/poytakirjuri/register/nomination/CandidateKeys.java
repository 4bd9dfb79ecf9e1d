package fi.poytakirjuri.register.nomination;

import fi.poytakirjuri.language.Folding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a proposal is known again by: anyone may propose (rule 11), and some send the form twice. The same e-mail, or
/// the same name from the same organisation, is the same candidate, however the letters and spaces are written.
///
/// @param email empty where none was given
/// @param name  the name and the organisation
public record CandidateKeys(String email, List<String> name) {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// What a registered association's name ends in, when all of it is written.
    private static final Pattern ASSOCIATION = Pattern.compile(" (?:ry|rf|sr)$");

    public CandidateKeys {
        name = List.copyOf(name);
    }

    public static CandidateKeys of(Candidate candidate) {
        return of(candidate.email(), candidate.name(), candidate.organisation());
    }

    public static CandidateKeys of(NewCandidate candidate) {
        return of(candidate.email(), candidate.name(), candidate.organisation());
    }

    public boolean areOfTheSame(CandidateKeys other) {
        return !email.isEmpty() && email.equals(other.email) || name.equals(other.name);
    }

    private static CandidateKeys of(String email, String name, String organisation) {
        return new CandidateKeys(
                email.strip().toLowerCase(Locale.ROOT),
                List.of(plain(name), ASSOCIATION.matcher(plain(organisation)).replaceFirst("")));
    }

    private static String plain(String words) {
        return NO_LETTERS.matcher(Folding.of(words)).replaceAll(" ").strip();
    }
}
