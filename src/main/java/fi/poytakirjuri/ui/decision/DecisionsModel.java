package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.meeting.ItemPlaceStore;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The register of decisions as it is shown: the filter, what is selected, and what one does to that.
final class DecisionsModel {
    private final Database database;
    private final long bodyId;
    private final Tools tools;
    private final Texts texts;
    private final DecisionStore decisions;
    private final Refresh<List<DecisionLine>> refresh;
    private final Refresh<Optional<DecisionDetail>> detailRefresh;
    private final ReadOnlyObjectWrapper<List<DecisionLine>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<DecisionFilter> filter = new ReadOnlyObjectWrapper<>(DecisionFilter.none());
    private final ReadOnlyObjectWrapper<List<Long>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable DecisionDetail> detail = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper isRead = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<DecisionLine> lines = FXCollections.observableArrayList();
    /// Setting the words of thirty years takes a while, and they hardly ever change.
    private final Map<String, String> oneLine = new ConcurrentHashMap<>();
    private volatile @Nullable Long detailed;
    private @Nullable Long wanted;
    private boolean isSeen;

    DecisionsModel(Database database, long bodyId, Tools tools) {
        this.database = database;
        this.bodyId = bodyId;
        this.tools = tools;
        this.texts = tools.texts();
        this.decisions = new DecisionStore(database, texts);
        this.refresh = new Refresh<>(tools.background(), this::read, this::show);
        this.detailRefresh = new Refresh<>(tools.background(), this::readDetail, now -> detail.set(now.orElse(null)));
        tools.changes()
                .whenTouched(
                        () -> {
                            if (isSeen) refresh.now();
                        },
                        "decision",
                        "agenda_item",
                        "meeting",
                        "theme");
    }

    /// Comes into sight and reads what there is now, or goes out of it.
    void seen(boolean is) {
        isSeen = is;
        if (is) refresh.now();
    }

    /// Everything there is, the latest first, whatever is shown of it.
    ReadOnlyObjectProperty<List<DecisionLine>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Whether the register has been read yet.
    ReadOnlyBooleanProperty isReadProperty() {
        return isRead.getReadOnlyProperty();
    }

    /// What the filter lets through.
    ObservableList<DecisionLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<DecisionFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Long>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The one that is selected alone; nothing for none or several.
    ReadOnlyObjectProperty<@Nullable DecisionDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    List<DecisionLine> selectedLines() {
        return all.get().stream()
                .filter(line -> selected.get().contains(line.id()))
                .toList();
    }

    void narrow(DecisionFilter to) {
        filter.set(to);
        filterLines(all.get());
        selectOneThatIsShown();
    }

    void select(List<Long> ids) {
        if (ids.equals(selected.get())) return;
        wanted = null;
        selected.set(List.copyOf(ids));
        if (ids.size() == 1) tools.navigation().settle(Place.decision(ids.getFirst()));
        detailAgain();
    }

    /// Goes to a decision as soon as it is there, past any filter that hides it.
    void goTo(long id) {
        wanted = id;
        goToWanted();
    }

    /// Sets whether the selected ones are in force or done; what was only noted has no state.
    void setState(DecisionState state) {
        var ids = selectedLines().stream()
                .map(DecisionLine::decision)
                .filter(decision -> decision.hasState())
                .map(decision -> decision.id())
                .toList();
        if (ids.isEmpty()) return;
        tools.background()
                .register(() -> decisions.setState(ids, state))
                .onSuccess(() -> tools.sayUndoable(texts.get("decision.told.state", texts.of("decision", state))))
                .start();
    }

    /// Decisions that may take the place of another: those found by words, the latest first.
    List<DecisionLine> successors(long id, String typed) {
        return DecisionFilter.none().typing(typed).of(all.get()).stream()
                .filter(line -> line.id() != id && line.decision().hasState())
                .toList();
    }

    /// Notes that another decision took its place.
    ///
    /// @param noted    what to do then
    /// @param circular what to do when the other one has given way to this one
    void supersede(long id, DecisionLine by, Runnable noted, Runnable circular) {
        tools.background()
                .register(() -> decisions.supersede(id, by.id()))
                .onSuccess(() -> {
                    noted.run();
                    tools.sayUndoable(texts.get(
                            "decision.told.superseded", by.decision().number().write()));
                })
                .onError(IllegalArgumentException.class, _ -> circular.run())
                .start();
    }

    private List<DecisionLine> read() {
        return database.read(_ -> {
            var places = new ItemPlaceStore(database).all(bodyId);
            return decisions.all(bodyId).stream()
                    .map(decision -> DecisionLine.of(
                            decision,
                            oneLine.computeIfAbsent(decision.text(), DecisionLine::oneLine),
                            places.get(decision.itemId()),
                            texts))
                    .toList();
        });
    }

    private void show(List<DecisionLine> read) {
        filterLines(read);
        all.set(read);
        isRead.set(true);
        goToWanted();
        detailAgain();
    }

    private void filterLines(List<DecisionLine> of) {
        var through = filter.get().of(of);
        if (!through.equals(lines)) lines.setAll(through);
    }

    /// What one looks at is never a decision that the filter hides.
    private void selectOneThatIsShown() {
        var now = selected.get();
        if (now.isEmpty() || lines.stream().anyMatch(line -> now.contains(line.id()))) return;
        select(lines.isEmpty() ? List.of() : List.of(lines.getFirst().id()));
    }

    private void goToWanted() {
        var id = wanted;
        if (id == null || all.get().stream().noneMatch(line -> line.id() == id)) return;
        if (lines.stream().noneMatch(line -> line.id() == id)) narrow(DecisionFilter.none());
        select(List.of(id));
    }

    private void detailAgain() {
        detailed = selected.get().size() == 1 ? selected.get().getFirst() : null;
        detailRefresh.now();
    }

    private Optional<DecisionDetail> readDetail() {
        var id = detailed;
        return id == null ? Optional.empty() : DecisionDetail.read(database, id, texts);
    }
}
