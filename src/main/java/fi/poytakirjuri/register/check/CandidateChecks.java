package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.nomination.Duplicates;
import java.util.ArrayList;
import java.util.List;

/// The nomination rounds: consent, days, proposals made twice, and what must not be kept for ever (rule 11).
final class CandidateChecks {
    private final Subject subject;
    private final List<Finding> found = new ArrayList<>();

    private CandidateChecks(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        var checks = new CandidateChecks(subject);
        for (var round : subject.rounds()) {
            checks.consent(round);
            checks.election(round);
            if (!round.isBeforeElection(subject.today())) continue;
            checks.arrival(round);
            checks.twice(round);
        }
        checks.retention();
        return checks.found;
    }

    /// Before the election of everyone who stands, after it of those who were elected.
    private void consent(RoundSubject round) {
        boolean isOpen = round.isBeforeElection(subject.today());
        for (var candidate : round.standing())
            if ((isOpen || candidate.isElected()) && !Boolean.TRUE.equals(candidate.isConsenting()))
                found.add(Finding.of(Check.E01, round.place(candidate), new Fact.Words(candidate.name())));
    }

    private void arrival(RoundSubject subject) {
        var round = subject.round();
        for (var candidate : subject.standing()) {
            var at = candidate.receivedAt();
            if (at == null || round.isOpenAt(at)) continue;
            boolean isEarly = at.isBefore(round.opensAt());
            found.add(Finding.of(
                    isEarly ? Check.E02_EARLY : Check.E02_LATE,
                    subject.place(candidate),
                    new Fact.Words(candidate.name()),
                    new Fact.Day(at.toLocalDate())));
        }
    }

    /// Told once of each candidate, at the proposal that came first.
    private void twice(RoundSubject round) {
        var standing = new ArrayList<>(round.standing());
        while (!standing.isEmpty()) {
            var first = standing.removeFirst();
            var others = Duplicates.of(first, standing);
            standing.removeAll(others);
            if (!others.isEmpty())
                found.add(Finding.of(
                        Check.E03,
                        round.place(first),
                        new Fact.Words(first.name()),
                        new Fact.Number(others.size() + 1)));
        }
    }

    private void election(RoundSubject subject) {
        var round = subject.round();
        var day = round.electionOn();
        if (day != null && day.isBefore(round.closesAt().toLocalDate()))
            found.add(Finding.of(Check.E04, subject.place(), new Fact.Day(day)));
    }

    private void retention() {
        for (var waiting : subject.unelected())
            found.add(Finding.of(Check.E05, RoundSubject.place(waiting.round()), new Fact.Number(waiting.howMany())));
    }
}
