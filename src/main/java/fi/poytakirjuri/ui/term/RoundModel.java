package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.nomination.CallWords;
import fi.poytakirjuri.register.nomination.CallWords.Times;
import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.roster.Seat;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One nomination round: its candidates narrowed by a filter, and which of them is chosen.
final class RoundModel {
    private final TermParts parts;
    private final long bodyId;
    private final Tools tools;
    private final Refresh<@Nullable RoundView> refresh;
    private final ReadOnlyObjectWrapper<@Nullable RoundView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CandidateLine> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Narrowed> narrowed = new ReadOnlyObjectWrapper<>(Narrowed.NOTHING);
    private final ObservableList<CandidateRow> rows = FXCollections.observableArrayList();
    private @Nullable Long roundId;
    private @Nullable Long wanted;

    RoundModel(TermParts parts, long bodyId, Tools tools) {
        this.parts = parts;
        this.bodyId = bodyId;
        this.tools = tools;
        this.refresh = new Refresh<>(tools.background(), this::read, this::show);
        tools.changes()
                .whenTouched(
                        refresh::now,
                        "nomination_round",
                        "candidate",
                        "candidate_sector",
                        "electing_meeting",
                        "person",
                        "affiliation",
                        "organisation_name",
                        "tenure",
                        "seat",
                        "seat_sector",
                        "sector",
                        "term",
                        "body",
                        "setting");
    }

    /// Nothing before a round has been read, and when it is there no more.
    ReadOnlyObjectProperty<@Nullable RoundView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// The candidates that the filter lets through, by name or under their sectors.
    ObservableList<CandidateRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable CandidateLine> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Narrowed> narrowedProperty() {
        return narrowed.getReadOnlyProperty();
    }

    void open(long id) {
        if (Long.valueOf(id).equals(roundId)) return;
        roundId = id;
        wanted = null;
        view.set(null);
        selected.set(null);
        refresh.now();
    }

    /// Forgets which round it is, when it has been removed.
    void close() {
        roundId = null;
        view.set(null);
    }

    void narrow(Narrowed to) {
        narrowed.set(to);
        arrange();
    }

    void select(@Nullable CandidateLine line) {
        wanted = line == null ? null : line.candidate().id();
        selected.set(line);
    }

    /// Adds a candidate by hand and chooses it.
    void add(NewCandidate proposal, Runnable added) {
        var round = roundId;
        if (round == null) return;
        tools.background()
                .register(() -> parts.candidates().add(round, proposal))
                .onSuccess(id -> {
                    wanted = id;
                    narrowed.set(Narrowed.NOTHING);
                    refresh.now();
                    added.run();
                })
                .start();
    }

    void removeRound(NominationRound round, Runnable removed) {
        tools.background()
                .register(() -> parts.rounds().remove(round.id()))
                .onSuccess(() -> {
                    close();
                    removed.run();
                    tools.sayUndoable(tools.texts().get("nomination.round.removed"));
                })
                .start();
    }

    /// Writes the call anew from what is known of the round now.
    void writeCallAnew() {
        var shown = view.get();
        if (shown == null) return;
        var round = shown.nominations().round();
        tools.autosave().saveNow();
        tools.background()
                .register(() -> parts.rounds().find(round.id()).ifPresent(now -> {
                    var call = call(shown, now);
                    if (call.isPresent()) parts.rounds().setCallText(now.id(), call.get());
                }))
                .start();
    }

    private Optional<String> call(RoundView shown, NominationRound now) {
        var words = new CallWords(tools.texts(), shown.nominations().body());
        var term = now.term();
        if (term == null) return Optional.empty();
        return Optional.of(
                shown.seat().isPresent()
                        ? words.forSeat(term, shown.seat().map(Seat::sectors).orElse(List.of()), Times.of(now))
                        : words.forTerm(term, shown.sectors(), Times.of(now)));
    }

    private @Nullable RoundView read() {
        var id = roundId;
        return id == null
                ? null
                : RoundView.read(parts, bodyId, id, tools.today(), tools.texts())
                        .orElse(null);
    }

    private void show(@Nullable RoundView read) {
        view.set(read);
        arrange();
        if (read == null) {
            selected.set(null);
            leave();
            return;
        }
        var now = wanted;
        selected.set(read.lines().stream()
                .filter(line -> now != null && line.candidate().id() == now)
                .findFirst()
                .orElse(null));
    }

    /// A round that is there no more, for its opening was taken back, makes way for the list of terms.
    private void leave() {
        var gone = roundId;
        roundId = null;
        if (gone != null && tools.navigation().place().equals(Place.round(gone)))
            tools.navigation().settle(Place.of(Room.TERMS));
    }

    private void arrange() {
        var shown = view.get();
        if (shown == null) {
            rows.clear();
            return;
        }
        var through = narrowed.get().of(shown.lines());
        var arranged = narrowed.get().bySector() ? bySector(shown, through) : List.<CandidateRow>copyOf(through);
        if (!arranged.equals(rows)) rows.setAll(arranged);
    }

    /// Under each sector those who would stand for it: one who would stand for several is under each. Last come those
    /// who stand for none.
    private List<CandidateRow> bySector(RoundView shown, List<CandidateLine> lines) {
        var arranged = new ArrayList<CandidateRow>();
        for (var coverage : shown.coverage()) {
            arranged.add(new CandidateRow.Heading(coverage, coverage.sector().name()));
            lines.stream().filter(line -> coverage.takes(line.candidate())).forEach(arranged::add);
        }
        lines.stream()
                .filter(line -> shown.coverage().stream().noneMatch(c -> c.takes(line.candidate())))
                .forEach(arranged::add);
        return arranged;
    }
}
