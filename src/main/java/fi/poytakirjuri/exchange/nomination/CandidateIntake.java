package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.register.nomination.CandidateImport;
import fi.poytakirjuri.register.nomination.CandidateImportStore;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.SectorStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Takes proposals from a table into a round of the register.
public final class CandidateIntake {
    private final RoundStore rounds;
    private final CandidateStore candidates;
    private final CandidateImportStore imports;
    private final SectorStore sectors;

    public CandidateIntake(
            RoundStore rounds, CandidateStore candidates, CandidateImportStore imports, SectorStore sectors) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.imports = imports;
        this.sectors = sectors;
    }

    /// Empty when there is no such round.
    public Optional<IntakeRound> round(long id) {
        return rounds.find(id)
                .map(round -> new IntakeRound(
                        round,
                        sectors.sectors(round.bodyId()).stream()
                                .filter(sector ->
                                        sector.isOpenOn(round.closesAt().toLocalDate()))
                                .toList(),
                        candidates.ofRound(id),
                        imports.ofRound(id),
                        rounds.columnMapping(id)));
    }

    /// Adds these proposals to the round, in one step of the undo log; none of them changes nothing.
    ///
    /// @return how many were added
    public int takeIn(
            IntakeRound round, IncomingSheet sheet, ColumnMapping mapping, List<Proposal> proposals, LocalDateTime at) {
        List<NewCandidate> added = proposals.stream()
                .map(Proposal::candidate)
                .filter(Objects::nonNull)
                .toList();
        if (added.isEmpty()) return 0;
        imports.takeIn(
                round.round().id(),
                new CandidateImport(sheet.fileName(), sheet.sha256(), at, added.size()),
                mapping.remember(sheet.sheet().header()),
                added);
        return added.size();
    }
}
