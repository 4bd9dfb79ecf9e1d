package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.exchange.sheet.Sheet;
import fi.poytakirjuri.language.Dates;
import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.NewCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads all rows of a table as proposals for a round. Who comes twice is told: the same e-mail, or the same name from
/// the same organisation (rule 11: anyone may propose, and some send the form twice).
public final class Proposals {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What a registered association's name ends in, when all of it is written.
    private static final Pattern ASSOCIATION = Pattern.compile(" (?:ry|rf|sr)$");

    private final IntakeRound round;
    private final SectorNames sectors;
    private final Dates dates;

    public Proposals(IntakeRound round, Dates dates) {
        this.round = round;
        this.sectors = new SectorNames(round.sectors());
        this.dates = dates;
    }

    /// In the order of the file.
    public List<Proposal> read(Sheet sheet, ColumnMapping mapping) {
        var proposals = new ArrayList<Proposal>();
        var known = new ArrayList<Known>();
        for (var candidate : round.candidates()) known.add(Known.of(candidate));
        for (var row : sheet.rows()) {
            int number = proposals.size() + 1;
            var reading = new RowReading(row, mapping, round.round(), dates);
            var candidate = reading.candidate(number, sectors);
            var remarks = new ArrayList<>(reading.remarks());
            if (candidate != null) {
                doubled(candidate, known).ifPresent(remarks::add);
                known.add(Known.of(candidate));
            }
            proposals.add(new Proposal(number, row.number(), candidate, remarks));
        }
        return List.copyOf(proposals);
    }

    private static Optional<Remark> doubled(NewCandidate candidate, List<Known> known) {
        var one = Known.of(candidate);
        return known.stream()
                .filter(other -> other.isSame(one))
                .findFirst()
                .map(other -> new Remark(
                        other.isInRound
                                ? RemarkKind.ALREADY_IN_ROUND
                                : other.hasEmailOf(one) ? RemarkKind.SAME_EMAIL : RemarkKind.SAME_NAME,
                        other.number));
    }

    /// Someone already proposed, in words that can be compared.
    private record Known(boolean isInRound, String number, String email, String name, String organisation) {
        static Known of(Candidate candidate) {
            return of(true, "", candidate.email(), candidate.name(), candidate.organisation());
        }

        static Known of(NewCandidate candidate) {
            var number = String.valueOf(candidate.rowNumber());
            return of(false, number, candidate.email(), candidate.name(), candidate.organisation());
        }

        private static Known of(boolean isInRound, String number, String email, String name, String organisation) {
            return new Known(
                    isInRound,
                    number,
                    email.strip().toLowerCase(Locale.ROOT),
                    plain(name),
                    ASSOCIATION.matcher(plain(organisation)).replaceFirst(""));
        }

        boolean isSame(Known other) {
            return hasEmailOf(other) || name.equals(other.name) && organisation.equals(other.organisation);
        }

        boolean hasEmailOf(Known other) {
            return !email.isEmpty() && email.equals(other.email);
        }

        private static String plain(String words) {
            return NO_LETTERS.matcher(Folding.of(words)).replaceAll(" ").strip();
        }
    }
}
