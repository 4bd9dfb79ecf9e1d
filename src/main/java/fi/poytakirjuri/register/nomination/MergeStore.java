package fi.poytakirjuri.register.nomination;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.util.LinkedHashSet;
import java.util.List;

/// Makes one candidate of two proposals for the same one.
public final class MergeStore {
    private final Database database;
    private final CandidateStore candidates;

    public MergeStore(Database database) {
        this.database = database;
        this.candidates = new CandidateStore(database);
    }

    /// Keeps one and takes the others away, in one step. What the kept one lacks comes from them; the sectors, the
    /// reasons and the nominators of all are kept. A yes or no that was given stays the first that was given.
    public void merge(long keptId, List<Long> otherIds) {
        var name = candidates.find(keptId).map(Candidate::name).orElse("");
        database.change(Label.of("undo.candidate.merge", name), _ -> {
            for (long other : otherIds) merge(keptId, other);
        });
    }

    private void merge(long keptId, long otherId) {
        var kept = candidates.find(keptId).orElseThrow();
        var other = candidates.find(otherId).orElseThrow();
        if (kept.roundId() != other.roundId()) throw new IllegalArgumentException("Of two rounds");
        fill(keptId, CandidateText.EMAIL, kept.email(), other.email());
        fill(keptId, CandidateText.PHONE, kept.phone(), other.phone());
        fill(keptId, CandidateText.ORGANISATION, kept.organisation(), other.organisation());
        join(keptId, CandidateText.REASONS, kept.reasons(), other.reasons(), "\n\n");
        join(keptId, CandidateText.NOTES, kept.notes(), other.notes(), "\n\n");
        join(keptId, CandidateText.NOMINATOR, kept.nominator(), other.nominator(), "; ");
        var sectors = new LinkedHashSet<>(kept.sectorIds());
        sectors.addAll(other.sectorIds());
        candidates.setSectors(keptId, List.copyOf(sectors));
        if (kept.isConsenting() == null) candidates.setConsenting(keptId, other.isConsenting());
        if (kept.isPublishable() == null) candidates.setPublishable(keptId, other.isPublishable());
        if (kept.personId() == null && other.personId() != null) candidates.link(keptId, other.personId());
        candidates.remove(otherId);
    }

    private void fill(long id, CandidateText which, String has, String other) {
        if (has.isEmpty() && !other.isEmpty()) candidates.setText(id, which, other);
    }

    private void join(long id, CandidateText which, String has, String other, String between) {
        if (other.isEmpty() || has.contains(other)) return;
        candidates.setText(id, which, has.isEmpty() ? other : has + between + other);
    }
}
