package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.table.Setting;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// How long the terms are, and whether the next one is prepared in time (rules 6 and 11).
final class TermChecks {
    private final Subject subject;
    private final List<Finding> found = new ArrayList<>();

    private TermChecks(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        var checks = new TermChecks(subject);
        if (!subject.isRegional()) return List.of();
        checks.length();
        checks.end();
        return checks.found;
    }

    private void length() {
        int years = subject.limit(Setting.TERM_YEARS);
        for (var term : subject.people().terms())
            if (!term.endsOn().isBefore(subject.today())
                    && !term.startsOn().plusYears(years).equals(term.endsOn().plusDays(1)))
                found.add(Finding.of(
                        Check.K08,
                        place(term),
                        new Fact.Length(term.startsOn(), term.endsOn()),
                        new Fact.Words(term.years()),
                        new Fact.Number(years)));
    }

    /// The last term that has begun: are those who follow it known, or are they being looked for?
    private void end() {
        var today = subject.today();
        var begun = subject.people().terms().stream()
                .filter(term -> !term.startsOn().isAfter(today))
                .findFirst();
        if (begun.isEmpty() || isFollowed(begun.get())) return;
        var term = begun.get();
        long days = ChronoUnit.DAYS.between(today, term.endsOn());
        if (days < subject.limit(Setting.DAYS_BEFORE_TERM_ENDS))
            found.add(
                    Finding.of(days < 0 ? Check.K13_ENDED : Check.K13_ENDS, place(term), new Fact.Day(term.endsOn())));
    }

    private boolean isFollowed(Term term) {
        boolean hasRound = subject.rounds().stream().map(RoundSubject::round).anyMatch(round -> {
            var next = round.term();
            return next != null && next.startsOn().isAfter(term.endsOn());
        });
        boolean hasMembers = subject.people().seated().stream()
                .filter(s -> s.bodyId() == subject.body().id())
                .anyMatch(s -> s.term() != null && s.term().startsOn().isAfter(term.endsOn()));
        return hasRound || hasMembers;
    }

    private static Place.OfTerm place(Term term) {
        return new Place.OfTerm(term.id(), term.years());
    }
}
