package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateImport;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.roster.Sector;
import java.util.List;
import java.util.Optional;

/// What must be known of a round to take proposals into it.
///
/// @param sectors    those in use when the round closes
/// @param candidates who is in it already
/// @param imports    the files that were taken in, the latest first
/// @param remembered how columns were last understood, see [ColumnMapping#of]
public record IntakeRound(
        NominationRound round,
        List<Sector> sectors,
        List<Candidate> candidates,
        List<CandidateImport> imports,
        String remembered) {
    public IntakeRound {
        sectors = List.copyOf(sectors);
        candidates = List.copyOf(candidates);
        imports = List.copyOf(imports);
    }

    /// When the very same file was taken in before.
    public Optional<CandidateImport> earlier(IncomingSheet incoming) {
        return imports.stream()
                .filter(file -> file.sha256().equals(incoming.sha256()))
                .findFirst();
    }
}
