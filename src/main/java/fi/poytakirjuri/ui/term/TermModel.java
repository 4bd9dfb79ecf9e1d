package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.election.Unelected;
import fi.poytakirjuri.register.nomination.CallWords;
import fi.poytakirjuri.register.nomination.CallWords.Times;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.NewRound;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.roster.Seat;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The terms with their nomination rounds; opening a round, and letting go of the unelected.
final class TermModel {
    private final TermParts parts;
    private final long bodyId;
    private final Tools tools;
    private final Refresh<View> refresh;
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();

    TermModel(TermParts parts, long bodyId, Tools tools) {
        this.parts = parts;
        this.bodyId = bodyId;
        this.tools = tools;
        this.refresh = new Refresh<>(tools.background(), this::read, view::set);
        tools.changes()
                .whenTouched(
                        refresh::now,
                        "term",
                        "nomination_round",
                        "candidate",
                        "electing_meeting",
                        "setting",
                        "body",
                        "sector",
                        "seat",
                        "seat_sector",
                        "tenure");
        refresh.now();
    }

    /// Nothing before the first reading.
    ReadOnlyObjectProperty<@Nullable View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    LocalDate today() {
        return tools.today();
    }

    /// What a round is likely to be when opened for a target, with the first words of its call.
    NewRound likely(Target target) {
        var seat = target.seat();
        return seat == null
                ? NewRound.ofTerm(bodyId, target.term(), today())
                : NewRound.ofSeat(bodyId, target.term(), seat.id(), today());
    }

    /// Opens the round and tells its id. Its call is written from what is known of it.
    void open(Target target, NewRound round, LongConsumer opened) {
        var shown = Objects.requireNonNull(view.get());
        var words = new CallWords(tools.texts(), shown.body);
        var call = target.seat() == null
                ? words.forTerm(target.term(), target.sectors(), Times.of(round))
                : words.forSeat(target.term(), target.sectors(), Times.of(round));
        tools.background()
                .register(() -> parts.rounds().open(target.term(), round.calling(call)))
                .onSuccess(opened::accept)
                .start();
    }

    /// Erases the personal data of those who were not elected in a round, for good.
    void erase(Unelected waiting) {
        tools.background()
                .register(() -> parts.unelected().erase(waiting.round().id(), today()))
                .onSuccess(howMany -> tools.toasts().say(tools.texts().count("nomination.erase.done", howMany)))
                .start();
    }

    private View read() {
        return parts.database().read(_ -> {
            var body = parts.bodies().body(bodyId);
            var roster = parts.rosters().roster(bodyId, today());
            var seats = roster.rows().stream().map(row -> row.seat()).toList();
            var now = LocalDateTime.now(tools.clock());
            var lines = parts.rounds().all(bodyId).stream()
                    .map(round -> line(round, now, seats))
                    .toList();
            var terms = parts.terms().terms(bodyId);
            var sectors = parts.sectors().sectors(bodyId).stream()
                    .filter(sector -> sector.isOpenOn(today()))
                    .toList();
            return new View(
                    body,
                    termLines(terms, lines),
                    parts.unelected().waiting(bodyId, today()),
                    targets(body, terms, sectors, roster.vacancies()));
        });
    }

    private RoundLine line(NominationRound round, LocalDateTime now, List<Seat> seats) {
        long standing = parts.candidates().ofRound(round.id()).stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .map(Candidate::id)
                .count();
        var seatId = round.seatId();
        var words = seatId == null
                ? ""
                : seats.stream()
                        .filter(seat -> seat.id() == seatId && !seat.sectors().isEmpty())
                        .findFirst()
                        .map(seat -> String.join(", ", seat.sectorNames()))
                        .orElseGet(() -> tools.texts().get("nomination.round.someSeat"));
        return new RoundLine(round, RoundState.of(round, now), (int) standing, words);
    }

    private static List<TermLine> termLines(List<Term> terms, List<RoundLine> rounds) {
        var lines = new ArrayList<TermLine>();
        for (var term : terms)
            lines.add(new TermLine(
                    term,
                    rounds.stream()
                            .filter(line -> term.equals(line.round().term()))
                            .toList()));
        var others = rounds.stream().filter(line -> line.round().term() == null).toList();
        if (!others.isEmpty()) lines.add(new TermLine(null, others));
        return lines;
    }

    /// The coming term first, then the vacant seats of today, then the term under way.
    private List<Target> targets(Body body, List<Term> terms, List<Sector> sectors, List<Vacancy> vacancies) {
        var texts = tools.texts();
        var targets = new ArrayList<Target>();
        var next = next(terms, body.settings().number(Setting.TERM_YEARS));
        targets.add(new Target(texts.get("nomination.target.term", next.years()), next, null, sectors));
        for (var vacancy : vacancies) {
            var seat = vacancy.seat();
            var term = seat.term();
            if (seat.role() != SeatRole.ASSOCIATION_REP || term == null) continue;
            var words = seat.sectors().isEmpty()
                    ? texts.get("nomination.round.someSeat")
                    : String.join(", ", seat.sectorNames());
            targets.add(new Target(texts.get("nomination.target.seat", words), term, seat, seat.sectors()));
        }
        terms.stream()
                .filter(term -> term.holds(today()) && !term.equals(next))
                .forEach(term -> targets.add(
                        new Target(texts.get("nomination.target.term", term.years()), term, null, sectors)));
        return targets;
    }

    private Term next(List<Term> terms, int years) {
        var coming =
                terms.stream().filter(term -> term.startsOn().isAfter(today())).reduce((_, sooner) -> sooner);
        if (coming.isPresent()) return coming.get();
        var starts = terms.stream()
                .findFirst()
                .map(term -> term.endsOn().plusDays(1))
                .orElseGet(() -> LocalDate.of(today().getYear() + 1, 1, 1));
        return new Term(0, starts, starts.plusYears(Math.max(1, years)).minusDays(1));
    }

    /// @param terms     the latest first
    /// @param unelected whose data wait to be erased
    /// @param targets   what a new round may be for, the likeliest first
    record View(Body body, List<TermLine> terms, List<Unelected> unelected, List<Target> targets) {
        View {
            terms = List.copyOf(terms);
            unelected = List.copyOf(unelected);
            targets = List.copyOf(targets);
        }
    }
}
