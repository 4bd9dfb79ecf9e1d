package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.exchange.sheet.Sheet;
import fi.poytakirjuri.language.Dates;
import java.util.ArrayList;
import java.util.List;

/// Reads all rows of a table as proposals for a round.
public final class Proposals {
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
        var known = new KnownCandidates(round.candidates());
        var proposals = new ArrayList<Proposal>();
        for (var row : sheet.rows()) {
            int number = proposals.size() + 1;
            var reading = new RowReading(row, mapping, round.round(), dates);
            var candidate = reading.candidate(number, sectors);
            var remarks = new ArrayList<>(reading.remarks());
            if (candidate != null) {
                known.remark(candidate).ifPresent(remarks::add);
                known.add(candidate);
            }
            proposals.add(new Proposal(number, row.number(), candidate, remarks));
        }
        return List.copyOf(proposals);
    }
}
