package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.OwnerKind;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When someone sits at the table: within the term, for the same sector as the one who left, and no longer than that
/// (rules 6 and 10).
final class TenureChecks {
    private final Subject subject;
    private final List<Seated> ours;
    private final List<Finding> found = new ArrayList<>();

    private TenureChecks(Subject subject) {
        this.subject = subject;
        this.ours = subject.people().seated().stream()
                .filter(s -> s.bodyId() == subject.body().id())
                .toList();
    }

    static List<Finding> of(Subject subject) {
        var checks = new TenureChecks(subject);
        checks.sectors();
        checks.days();
        checks.former();
        return checks.found;
    }

    /// One shared sector is enough; what was over long ago is let be.
    private void sectors() {
        Map<Long, Seated> byId = ours.stream().collect(Collectors.toMap(Seated::tenureId, Function.identity()));
        for (var successor : ours) {
            var replaced = successor.replacesId() == null ? null : byId.get(successor.replacesId());
            if (replaced == null
                    || successor.isOver(subject.today())
                    || !successor.otherSectorReason().isBlank()) continue;
            if (!replaced.sectors().isEmpty() && Collections.disjoint(successor.sectors(), replaced.sectors()))
                found.add(
                        Finding.of(Check.K06, successor.seat(), new Fact.Words(String.join(", ", replaced.sectors()))));
        }
    }

    /// The register itself refuses a membership that would end before it begins.
    private void days() {
        for (var one : ours) {
            var term = one.term();
            if (term == null) continue;
            var end = one.endsOn();
            if (one.startsOn().isBefore(term.startsOn())
                    || one.startsOn().isAfter(term.endsOn())
                    || end != null && end.isAfter(term.endsOn()))
                found.add(Finding.of(Check.K07, one.seat(), new Fact.Words(one.name()), new Fact.Words(term.years())));
        }
    }

    /// Those who have left every seat of this table, by their last one.
    private void former() {
        var last = new LinkedHashMap<Long, Seated>();
        for (var one : ours) {
            var before = last.get(one.personId());
            if (before == null || before.isOver(subject.today()) && isLater(one, before)) last.put(one.personId(), one);
        }
        for (var one : last.values()) {
            if (!one.isOver(subject.today())) continue;
            var ties = ties(one);
            if (!ties.isEmpty())
                found.add(Finding.of(
                        Check.K12,
                        one.person(),
                        new Fact.Words(one.name()),
                        new Fact.Day(one.lastDay()),
                        new Fact.StillIn(ties)));
        }
    }

    private static boolean isLater(Seated one, Seated other) {
        return one.endsOn() == null || one.lastDay().isAfter(other.lastDay());
    }

    /// An office that was given after the term had ended was given to someone from outside, which is allowed (rule 9).
    private List<Tie> ties(Seated former) {
        var ties = new ArrayList<Tie>();
        boolean isInOffice = subject.people().offices().stream()
                .anyMatch(o -> o.isHeldBy(former.personId()) && !o.startsOn().isAfter(former.lastDay()));
        if (isInOffice) ties.add(Tie.OFFICE);
        if (distributions().anyMatch(words -> names(words, former))) ties.add(Tie.DISTRIBUTION);
        if (subject.actions().stream().anyMatch(action -> isOwner(former, action))) ties.add(Tie.ACTION);
        return ties;
    }

    /// Who gets the papers: the table's own list, and those of the meetings that are still to be sent out.
    private Stream<String> distributions() {
        var body = subject.body();
        var ahead = subject.meetings().stream()
                .filter(m -> !m.isFinalised() && m.state() != MeetingState.CANCELLED)
                .filter(m -> !m.date().isBefore(subject.today()))
                .flatMap(TenureChecks::distribution);
        return Stream.concat(Stream.of(body.distribution(), body.copiesTo()), ahead);
    }

    private static Stream<String> distribution(Meeting meeting) {
        return Stream.of(meeting.distribution(), meeting.copiesTo());
    }

    private static boolean names(String words, Seated former) {
        return words.toLowerCase(Locale.ROOT).contains(former.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isOwner(Seated former, Action action) {
        return action.owners().stream()
                .anyMatch(o -> o.kind() == OwnerKind.PERSON && Objects.equals(o.id(), former.personId()));
    }
}
