package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.election.Election;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.roster.ElectingMeeting;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Kirjaa valinta: the ballot as it is ticked, and noting it.
final class ElectionModel {
    private final TermParts parts;
    private final Tools tools;
    private final RoundModel rounds;
    private final ReadOnlyObjectWrapper<@Nullable Ballot> ballot = new ReadOnlyObjectWrapper<>();
    /// By round, so that nothing ticked is lost while the secretary looks elsewhere.
    private final Map<Long, Ballot> left = new HashMap<>();
    private @Nullable Long roundId;

    ElectionModel(TermParts parts, Tools tools, RoundModel rounds) {
        this.parts = parts;
        this.tools = tools;
        this.rounds = rounds;
        rounds.viewProperty().subscribe(this::show);
    }

    /// Nothing while no round is open.
    ReadOnlyObjectProperty<@Nullable Ballot> ballotProperty() {
        return ballot.getReadOnlyProperty();
    }

    void change(UnaryOperator<Ballot> how) {
        var now = ballot.get();
        if (now != null) ballot.set(how.apply(now));
    }

    /// The first ticked candidate of whom something must still be told; empty when all is there.
    Optional<Candidate> unfinished() {
        var now = ballot.get();
        var view = rounds.viewProperty().get();
        if (now == null || view == null) return Optional.empty();
        return view.lines().stream()
                .map(CandidateLine::candidate)
                .filter(candidate -> now.lacksConsent(candidate) || now.lacksReason(candidate))
                .findFirst();
    }

    /// Says that a ticked candidate is the one whom the register knows, or is someone else.
    void link(Candidate candidate, @Nullable Long personId) {
        tools.background()
                .register(() -> {
                    if (personId == null) parts.candidates().isSomeoneElse(candidate.id());
                    else parts.candidates().link(candidate.id(), personId);
                })
                .start();
    }

    /// Notes the election. The date must be readable and nobody unfinished.
    ///
    /// @param refused told when the seat is not free
    void record(Typing typing, Consumer<String> refused) {
        var now = ballot.get();
        var view = rounds.viewProperty().get();
        if (now == null || view == null) return;
        var texts = tools.texts();
        var election = new Election(
                view.nominations().round().id(),
                typing.electingBody,
                Reading.date(typing.date, tools.today()).orElseThrow(),
                typing.place,
                typing.reference,
                now.chosen());
        tools.background()
                .register(() -> parts.elections().record(election))
                .onSuccess(seated -> {
                    ballot.set(Ballot.empty(view));
                    tools.sayUndoable(
                            seated == 0
                                    ? texts.get("nomination.election.corrected")
                                    : texts.count("nomination.election.recorded", seated));
                })
                .onError(IllegalArgumentException.class, _ -> refused.accept(texts.get("nomination.election.refused")))
                .start();
    }

    /// What the fields begin with: the meeting that is noted, else the plan.
    Typing likely() {
        var view = rounds.viewProperty().get();
        if (view == null) return new Typing("", "", "", "");
        var round = view.nominations().round();
        var usual = round.electingBody().isEmpty() ? view.nominations().body().electingBody() : round.electingBody();
        var day = view.election().map(ElectingMeeting::heldOn).or(() -> Optional.ofNullable(round.electionOn()));
        return new Typing(
                view.election().map(ElectingMeeting::electingBody).orElse(usual),
                day.map(tools.texts().dates()::date).orElse(""),
                view.election().map(ElectingMeeting::place).orElse(""),
                view.election().map(ElectingMeeting::reference).orElse(""));
    }

    private void show(@Nullable RoundView view) {
        var now = ballot.get();
        if (roundId != null && now != null) left.put(roundId, now);
        roundId = view == null ? null : view.nominations().round().id();
        var before = roundId == null ? null : left.get(roundId);
        if (view == null) ballot.set(null);
        else ballot.set(before == null ? Ballot.empty(view) : before.over(view));
    }

    /// The words in the fields about the electing meeting.
    record Typing(String electingBody, String date, String place, String reference) {}
}
