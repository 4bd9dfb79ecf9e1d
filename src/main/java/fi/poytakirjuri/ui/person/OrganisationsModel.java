package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.register.choice.OrganisationKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.person.MergeRefused;
import fi.poytakirjuri.register.person.MergeStore;
import fi.poytakirjuri.register.person.OrganisationCard;
import fi.poytakirjuri.register.person.OrganisationCardStore;
import fi.poytakirjuri.register.roster.Organisation;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The organisations that the register knows, narrowed by a filter, and the one selected with everything known of it.
final class OrganisationsModel {
    private final Tools tools;
    private final OrganisationStore organisations;
    private final OrganisationCardStore cards;
    private final MergeStore merging;
    private final Refresh<Read> refresh;
    private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Long> selected = new ReadOnlyObjectWrapper<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<OrganisationLine> lines = FXCollections.observableArrayList();
    private boolean isSeen;

    OrganisationsModel(Tools tools, Database database) {
        this.tools = tools;
        this.organisations = new OrganisationStore(database);
        this.cards = new OrganisationCardStore(database);
        this.merging = new MergeStore(database);
        this.refresh = new Refresh<>(tools.background(), this::read, this::show);
        filter.subscribe((_, _) -> filterLines());
        // Actions, seats, offices and persons all speak of organisations.
        tools.changes().listen(_ -> {
            if (isSeen) refresh.now();
        });
    }

    /// Out of sight nothing is read.
    void seen(boolean now) {
        isSeen = now;
        if (isSeen) refresh.now();
    }

    /// Nothing before the first reading.
    ReadOnlyObjectProperty<@Nullable Read> readProperty() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Long> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObservableList<OrganisationLine> lines() {
        return lines;
    }

    /// The names of the others, to offer while one types.
    List<String> others() {
        var now = read.get();
        if (now == null) return List.of();
        return now.lines().stream()
                .filter(line -> !Long.valueOf(line.id()).equals(selected.get()))
                .map(OrganisationLine::name)
                .toList();
    }

    /// The other organisation of that name; empty for none and for the selected one itself.
    Optional<Organisation> other(String name) {
        var now = read.get();
        if (now == null) return Optional.empty();
        return now.lines().stream()
                .filter(line -> line.name().equalsIgnoreCase(name.strip()))
                .filter(line -> !Long.valueOf(line.id()).equals(selected.get()))
                .map(OrganisationLine::organisation)
                .findFirst();
    }

    void select(long id) {
        if (Long.valueOf(id).equals(selected.get())) return;
        selected.set(id);
        refresh.now();
    }

    void add(String name, Runnable then) {
        tools.background()
                .register(() -> organisations.add(name))
                .onSuccess(id -> {
                    filter.set("");
                    select(id);
                    then.run();
                })
                .start();
    }

    void kind(long id, OrganisationKind kind) {
        tools.background().register(() -> organisations.kind(id, kind)).start();
    }

    void rename(long id, String name, LocalDate from, Runnable then) {
        tools.background()
                .register(() -> organisations.rename(id, name, from))
                .onSuccess(then)
                .start();
    }

    /// Corrects a misspelling; on the register's thread.
    void writeName(long nameId, String name) {
        organisations.correct(nameId, name);
    }

    void remove(Organisation organisation) {
        tools.background()
                .register(() -> organisations.remove(organisation.id()))
                .onSuccess(removed -> {
                    if (removed)
                        tools.sayUndoable(tools.texts().get("person.organisation.removed", organisation.latestName()));
                })
                .start();
    }

    /// Makes one of two: the other one stays.
    void mergeInto(Organisation gone, Organisation kept, Consumer<MergeRefused> refused) {
        tools.background()
                .register(() -> merging.organisations(kept.id(), gone.id()))
                .onSuccess(() -> {
                    select(kept.id());
                    tools.sayUndoable(tools.texts().get("person.merged", kept.latestName()));
                })
                .onError(MergeRefused.class, refused)
                .start();
    }

    private Read read() {
        var today = tools.today();
        var counts = cards.counts(today);
        var wanted = selected.get();
        return new Read(
                organisations.organisations().stream()
                        .map(o -> OrganisationLine.of(o, counts.getOrDefault(o.id(), 0), today, tools.texts()))
                        .toList(),
                wanted == null ? null : cards.card(wanted).orElse(null));
    }

    private void show(Read now) {
        read.set(now);
        filterLines();
    }

    private void filterLines() {
        var now = read.get();
        if (now == null) return;
        var through = now.lines().stream()
                .filter(line -> Folding.hasAll(line.folded(), filter.get()))
                .toList();
        if (!through.equals(lines)) lines.setAll(through);
    }

    /// What the view shows of the register, read at once.
    record Read(List<OrganisationLine> lines, @Nullable OrganisationCard card) {}
}
