package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.table.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
            checks.retention(round);
            if (!round.isBeforeElection(subject.today())) continue;
            checks.arrival(round);
            checks.twice(round);
        }
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

    /// The same address, or the same name and organisation, is the same candidate.
    private void twice(RoundSubject round) {
        var same = new LinkedHashMap<Candidate, List<Candidate>>();
        var firsts = new HashMap<String, Candidate>();
        for (var candidate : round.standing()) {
            var keys = keys(candidate);
            var first = keys.stream().map(firsts::get).filter(c -> c != null).findFirst();
            for (var key : keys) firsts.putIfAbsent(key, first.orElse(candidate));
            same.computeIfAbsent(first.orElse(candidate), _ -> new ArrayList<>())
                    .add(candidate);
        }
        for (Map.Entry<Candidate, List<Candidate>> each : same.entrySet())
            if (each.getValue().size() > 1)
                found.add(Finding.of(
                        Check.E03,
                        round.place(each.getKey()),
                        new Fact.Words(each.getKey().name()),
                        new Fact.Number(each.getValue().size())));
    }

    private static List<String> keys(Candidate candidate) {
        var keys = new ArrayList<String>();
        if (!candidate.email().isBlank()) keys.add(small(candidate.email()));
        keys.add(small(candidate.name()) + "\n" + small(candidate.organisation()));
        return keys;
    }

    private static String small(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private void election(RoundSubject subject) {
        var round = subject.round();
        var day = round.electionOn();
        if (day != null && day.isBefore(round.closesAt().toLocalDate()))
            found.add(Finding.of(Check.E04, subject.place(), new Fact.Day(day)));
    }

    private void retention(RoundSubject round) {
        var until = round.decidedOn().plusMonths(subject.limit(Setting.MONTHS_TO_KEEP_CANDIDATES));
        if (round.unelected() > 0 && until.isBefore(subject.today()))
            found.add(Finding.of(Check.E05, round.place(), new Fact.Number(round.unelected())));
    }
}
