package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.exchange.nomination.RemarkKind.Weight;
import fi.poytakirjuri.register.nomination.NewCandidate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of the file, read as a proposal.
///
/// @param number    the proposal's place in the file, from 1
/// @param row       the row as a spreadsheet program numbers it
/// @param candidate nothing where there is no name
/// @param remarks   the weightiest first
public record Proposal(int number, int row, @Nullable NewCandidate candidate, List<Remark> remarks) {
    public Proposal {
        remarks = remarks.stream()
                .sorted((one, other) ->
                        one.kind().weight().compareTo(other.kind().weight()))
                .toList();
    }

    public boolean isPossible() {
        return candidate != null;
    }

    /// Whether it is taken in unless she decides otherwise: what is there already is not.
    public boolean isNew() {
        return isPossible()
                && weight().filter(weight -> weight == Weight.DOUBLES).isEmpty();
    }

    /// That of the weightiest remark.
    public Optional<Weight> weight() {
        return remarks.stream().map(remark -> remark.kind().weight()).findFirst();
    }

    public boolean has(RemarkKind... kinds) {
        return remarks.stream().anyMatch(remark -> Arrays.asList(kinds).contains(remark.kind()));
    }

    public String name() {
        return candidate == null ? "" : candidate.name();
    }
}
