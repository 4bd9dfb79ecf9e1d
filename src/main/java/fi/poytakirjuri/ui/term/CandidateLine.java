package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.election.Acquaintances.Known;
import fi.poytakirjuri.register.nomination.Candidate;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A candidate as a row of the table: every column in words, and all of them folded for the filter.
///
/// @param marks  the most important first
/// @param known  whom the register knows that the candidate is, or may be
/// @param twice  the other proposals for the same one
/// @param folded in small letters without dots and rings
record CandidateLine(
        Candidate candidate,
        String name,
        String organisation,
        String sectors,
        List<CandidateMark> marks,
        Optional<Known> known,
        List<Candidate> twice,
        String folded)
        implements CandidateRow {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    CandidateLine {
        marks = List.copyOf(marks);
        twice = List.copyOf(twice);
    }

    static CandidateLine of(
            Candidate candidate,
            String sectors,
            List<CandidateMark> marks,
            Optional<Known> known,
            List<Candidate> twice,
            Texts texts) {
        var words = marks.stream().map(mark -> texts.of("nomination", mark)).collect(Collectors.joining(" "));
        var all = String.join(" ", candidate.name(), candidate.organisation(), sectors, candidate.nominator(), words);
        return new CandidateLine(
                candidate, candidate.listName(), candidate.organisation(), sectors, marks, known, twice, folded(all));
    }

    /// Suostumus puuttuu, myöhässä.
    String markWords(Texts texts) {
        var words = marks.stream().map(mark -> texts.of("nomination", mark)).collect(Collectors.joining(", "));
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
