package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.OwnerKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.CallWords;
import fi.poytakirjuri.register.nomination.CallWords.Times;
import fi.poytakirjuri.register.nomination.NewRound;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.SuccessionStore;
import fi.poytakirjuri.register.roster.Successor;
import fi.poytakirjuri.register.roster.Tenure;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Ero ja täydennys: a member leaves, the actions left open find someone else, candidates are looked for, and a
/// successor comes (rule 10). Each step can be undone by itself.
final class SuccessionModel {
    private final Tools tools;
    private final Database database;
    private final long bodyId;
    private final SeatStore seats;
    private final SuccessionStore successions;
    private final ActionStore actions;
    private final RoundStore rounds;
    private final Refresh<Directory> directoryRefresh;
    private final Refresh<Waiting> waitingRefresh;
    private final ReadOnlyObjectWrapper<Waiting> waiting = new ReadOnlyObjectWrapper<>(Waiting.NOTHING);
    private Directory directory = Directory.EMPTY;

    SuccessionModel(Tools tools, Database database, long bodyId) {
        this.tools = tools;
        this.database = database;
        this.bodyId = bodyId;
        seats = new SeatStore(database);
        successions = new SuccessionStore(database);
        actions = new ActionStore(database);
        rounds = new RoundStore(database);
        directoryRefresh = new Refresh<>(tools.background(), this::readDirectory, read -> directory = read);
        waitingRefresh = new Refresh<>(
                tools.background(), () -> new Waiting(actions.open(bodyId), rounds.all(bodyId)), waiting::set);
        tools.changes()
                .whenTouched(
                        directoryRefresh::now, "person", "affiliation", "organisation", "organisation_name", "sector");
        tools.changes()
                .whenTouched(waitingRefresh::now, "action", "action_owner", "person", "nomination_round", "meeting");
        directoryRefresh.now();
        waitingRefresh.now();
    }

    /// What waits for the secretary around those who leave.
    ReadOnlyObjectProperty<Waiting> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Whom one can name.
    Directory directory() {
        return directory;
    }

    LocalDate today() {
        return tools.today();
    }

    /// The member leaves the table: the last day, and why in the secretary's words; noted again it is corrected.
    void leave(Tenure tenure, LocalDate lastDay, String reason, Runnable then) {
        tools.background()
                .register(() -> seats.leave(tenure.id(), lastDay, reason))
                .onSuccess(then)
                .start();
    }

    /// The member did not leave after all.
    void stay(Tenure tenure, String name) {
        tools.background()
                .register(() -> seats.stay(tenure.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("vacancy.stayed", name)))
                .start();
    }

    /// Gives an action of one who leaves to another; the other owners keep it.
    void reassign(Action action, long leaverId, Owner to) {
        var owners = new ArrayList<Owner>();
        for (var owner : action.owners()) {
            var now = isPerson(owner, leaverId) ? to : owner;
            if (!owners.contains(now)) owners.add(now);
        }
        tools.background()
                .register(() -> actions.setOwners(action.id(), owners))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("vacancy.action.given", to.name())))
                .start();
    }

    /// Opens a round for a seat that was left (rules 10 and 11) with its call, and shows it. A named representative's
    /// seat has no term and no round.
    void openRound(Vacancy vacancy) {
        var term = vacancy.seat().term();
        if (term == null) return;
        tools.background()
                .register(() -> {
                    var round = NewRound.ofSeat(bodyId, term, vacancy.seat().id(), tools.today());
                    var words = new CallWords(tools.texts(), new BodyStore(database).body(bodyId));
                    var call = words.forSeat(term, vacancy.seat().sectors(), Times.of(round));
                    return new RoundStore(database).add(round.calling(call));
                })
                .onSuccess(id -> tools.navigation().goTo(Place.round(id)))
                .start();
    }

    void goTo(NominationRound round) {
        tools.navigation().goTo(Place.round(round.id()));
    }

    void goTo(Action action) {
        tools.navigation().goTo(Place.task(action.id()));
    }

    /// Seats a successor.
    void fill(Vacancy vacancy, Successor successor, Consumer<SeatStore.Seated> then) {
        tools.background()
                .register(() -> successions.fill(vacancy.seat().id(), successor))
                .onSuccess(then)
                .start();
    }

    private Directory readDirectory() {
        return Directory.read(
                new PersonStore(database),
                new OrganisationStore(database),
                new SectorStore(database),
                bodyId,
                tools.today(),
                tools.texts().get("meeting.owner.everyone"));
    }

    private static boolean isPerson(Owner owner, long personId) {
        return owner.kind() == OwnerKind.PERSON && owner.id() != null && owner.id() == personId;
    }

    /// The table's open actions and its nomination rounds.
    record Waiting(List<Action> actions, List<NominationRound> rounds) {
        static final Waiting NOTHING = new Waiting(List.of(), List.of());

        Waiting {
            actions = List.copyOf(actions);
            rounds = List.copyOf(rounds);
        }

        List<Action> actionsOf(long personId) {
            return actions.stream()
                    .filter(a -> a.owners().stream().anyMatch(o -> isPerson(o, personId)))
                    .toList();
        }

        /// The latest round for that one seat which began after it was left.
        Optional<NominationRound> roundFor(Vacancy vacancy) {
            var last = vacancy.last();
            return rounds.stream()
                    .filter(r ->
                            r.seatId() != null && r.seatId() == vacancy.seat().id())
                    .filter(r -> last == null
                            || !r.opensAt().toLocalDate().isBefore(last.tenure().startsOn()))
                    .findFirst();
        }
    }
}
