package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.person.DuplicateStore;
import fi.poytakirjuri.register.person.Likely;
import fi.poytakirjuri.register.person.MergeRefused;
import fi.poytakirjuri.register.person.MergeStore;
import fi.poytakirjuri.register.person.Merged;
import fi.poytakirjuri.register.person.PeopleStore;
import fi.poytakirjuri.register.person.PersonCard;
import fi.poytakirjuri.register.person.PersonCardStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Everybody the register knows, narrowed by a filter, and the one selected with everything known of them.
final class PeopleModel {
    private final Tools tools;
    private final PersonStore persons;
    private final PeopleStore people;
    private final PersonCardStore cards;
    private final DuplicateStore duplicates;
    private final MergeStore merging;
    private final OrganisationStore organisations;
    private final Refresh<Read> refresh;
    private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PeopleFilter> filter = new ReadOnlyObjectWrapper<>(PeopleFilter.NONE);
    private final ReadOnlyObjectWrapper<@Nullable PersonCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Long> selected = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PersonLine> lines = FXCollections.observableArrayList();
    private boolean isSeen;

    PeopleModel(Tools tools, Database database) {
        this.tools = tools;
        this.persons = new PersonStore(database);
        this.people = new PeopleStore(database);
        this.cards = new PersonCardStore(database);
        this.duplicates = new DuplicateStore(database);
        this.merging = new MergeStore(database);
        this.organisations = new OrganisationStore(database);
        this.refresh = new Refresh<>(tools.background(), this::read, this::show);
        // Everything in the register speaks of persons.
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

    /// The lines that the filter lets through, in Finnish order.
    ObservableList<PersonLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<PeopleFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The selected one's card; nothing when none is selected.
    ReadOnlyObjectProperty<@Nullable PersonCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Long> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    List<String> organisations() {
        var known = read.get();
        return known == null ? List.of() : known.organisations();
    }

    void narrow(PeopleFilter now) {
        filter.set(now);
        filterLines();
    }

    void select(long personId) {
        if (Long.valueOf(personId).equals(selected.get())) return;
        selected.set(personId);
        refresh.now();
    }

    /// Adds someone who is not a member, such as an expert, and shows their card.
    void add(String givenName, String familyName, String organisation, String title, Runnable then) {
        tools.background()
                .register(() -> persons.add(givenName, familyName, organisation, title))
                .onSuccess(id -> {
                    narrow(PeopleFilter.NONE);
                    select(id);
                    then.run();
                })
                .start();
    }

    void writeExpertise(long personId, String typed) {
        persons.change(personId, PersonField.EXPERTISE, typed);
    }

    /// Takes away someone whom nothing speaks of.
    void remove(Person person) {
        tools.background()
                .register(() -> persons.remove(person.id()))
                .onSuccess(removed -> {
                    if (removed) tools.sayUndoable(tools.texts().get("person.removed", person.name()));
                })
                .start();
    }

    void areDifferent(Likely pair) {
        tools.background()
                .register(() -> duplicates.areDifferent(
                        pair.one().person().id(), pair.other().person().id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("person.duplicate.noted")))
                .start();
    }

    /// Reads both cards of a pair, to be compared; empty where one is no more.
    void compare(Likely pair, Consumer<Optional<Both>> then) {
        tools.background()
                .register(() -> cards.card(pair.one().person().id(), tools.today())
                        .flatMap(one -> cards.card(pair.other().person().id(), tools.today())
                                .map(other -> new Both(one, other))))
                .onSuccess(then)
                .start();
    }

    /// Makes one of two; the first stays.
    ///
    /// @param refused told why nothing was done
    void merge(Both both, Merged stays, Runnable done, Consumer<MergeRefused> refused) {
        long kept = both.one().person().id();
        tools.background()
                .register(() -> merging.persons(kept, both.other().person().id(), stays, tools.today()))
                .onSuccess(() -> {
                    select(kept);
                    tools.sayUndoable(tools.texts().get("person.merged", stays.givenName() + " " + stays.familyName()));
                    done.run();
                })
                .onError(MergeRefused.class, refused)
                .start();
    }

    private Read read() {
        var today = tools.today();
        var wanted = selected.get();
        return new Read(
                people.everybody(today).stream()
                        .map(known -> PersonLine.of(known, tools.texts()))
                        .toList(),
                duplicates.likely(today),
                organisations.organisations().stream().map(o -> o.nameOn(today)).toList(),
                wanted == null ? null : cards.card(wanted, today).orElse(null));
    }

    private void show(Read now) {
        read.set(now);
        filterLines();
        card.set(now.card());
    }

    private void filterLines() {
        var now = read.get();
        if (now == null) return;
        var through = filter.get().of(now.lines());
        if (!through.equals(lines)) lines.setAll(through);
    }

    /// What the view shows of the register, read at once.
    ///
    /// @param card the selected one's
    record Read(
            List<PersonLine> lines,
            List<Likely> likely,
            List<String> organisations,
            @Nullable PersonCard card) {}

    /// Two to be compared.
    record Both(PersonCard one, PersonCard other) {
        /// The same two, and the other stays.
        Both swapped() {
            return new Both(other, one);
        }
    }
}
