package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.MergeStore;
import fi.poytakirjuri.ui.kit.Tools;

/// What one does to a candidate beside typing.
final class CandidateEdits {
    private final CandidateStore candidates;
    private final MergeStore merges;
    private final Tools tools;

    CandidateEdits(TermParts parts, Tools tools) {
        this.candidates = parts.candidates();
        this.merges = parts.merges();
        this.tools = tools;
    }

    void remove(Candidate candidate) {
        tools.background()
                .register(() -> candidates.remove(candidate.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("nomination.removed", candidate.name())))
                .start();
    }

    /// Makes one candidate of the proposals for the same one.
    void merge(CandidateLine line) {
        var others = line.twice().stream().map(Candidate::id).toList();
        tools.background()
                .register(() -> merges.merge(line.candidate().id(), others))
                .onSuccess(() -> tools.sayUndoable(
                        tools.texts().get("nomination.merged", line.candidate().name())))
                .start();
    }

    /// The candidate stands no more, or stands again.
    void turn(Candidate candidate) {
        write(() -> candidates.setWithdrawn(candidate.id(), !candidate.isWithdrawn()));
    }

    /// The candidate is the one whom the register knows.
    void link(Candidate candidate, long personId) {
        write(() -> candidates.link(candidate.id(), personId));
    }

    /// The candidate is someone else than whom the register knows.
    void isSomeoneElse(Candidate candidate) {
        write(() -> candidates.isSomeoneElse(candidate.id()));
    }

    private void write(Runnable change) {
        tools.background().register(change::run).start();
    }
}
