package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.Refresh;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The list of members as it is shown: of when it tells, the filter, whether by sector, what is selected.
final class RosterModel {
    private final Database database;
    private final long bodyId;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final SeatStore seats;
    private final Refresh<RosterView> refresh;

    private final ReadOnlyObjectWrapper<@Nullable RosterView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RosterFilter> filter = new ReadOnlyObjectWrapper<>(RosterFilter.none());
    private final ReadOnlyObjectWrapper<Boolean> grouped = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<@Nullable RosterLine> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Situation> situation = new ReadOnlyObjectWrapper<>(Situation.today());
    private final ObservableList<TableLine> lines = FXCollections.observableArrayList();

    private Wanted wanted = Wanted.NOTHING;

    RosterModel(Database database, long bodyId, Background background, Changes changes, Clock clock, Texts texts) {
        this.database = database;
        this.bodyId = bodyId;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.seats = new SeatStore(database);
        this.refresh = new Refresh<>(background, this::read, this::show);
        changes.whenTouched(
                refresh::now,
                "body",
                "setting",
                "sector",
                "organisation",
                "organisation_name",
                "person",
                "permission",
                "affiliation",
                "term",
                "seat",
                "seat_sector",
                "tenure",
                "office");
        refresh.now();
    }

    /// Nothing before the first reading.
    ReadOnlyObjectProperty<@Nullable RosterView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// The lines that the filter lets through, in the order of the table; by sector with a head for each.
    ObservableList<TableLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<RosterFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable RosterLine> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Of when the list tells.
    ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The day for which a change holds.
    LocalDate day() {
        return situation.get().day(today());
    }

    /// The day for which a change of a member holds: in a term's list the member's own.
    LocalDate dayOf(Member member) {
        return situation.get().day(member.tenure(), today());
    }

    boolean isToday() {
        return situation.get() instanceof Situation.Today;
    }

    void tellOf(Situation other) {
        if (other.equals(situation.get())) return;
        situation.set(other);
        refresh.now();
    }

    void type(String typed) {
        filter.set(new RosterFilter(typed, filter.get().narrowings()));
        layOut();
    }

    void narrow(Narrowing narrowing, boolean on) {
        var narrowings = EnumSet.noneOf(Narrowing.class);
        narrowings.addAll(filter.get().narrowings());
        if (on) narrowings.add(narrowing);
        else narrowings.remove(narrowing);
        filter.set(new RosterFilter(filter.get().typed(), narrowings));
        layOut();
    }

    void clearFilter() {
        filter.set(new RosterFilter("", Set.of()));
        layOut();
    }

    void group(boolean bySector) {
        grouped.set(bySector);
        layOut();
    }

    void select(@Nullable RosterLine line) {
        wanted = Wanted.line(line);
        selected.set(line);
    }

    /// Selects the line of a person as soon as there is one.
    void selectPerson(long personId) {
        wanted = Wanted.person(personId);
        var shown = view.get();
        if (shown != null) selectWanted(shown);
    }

    /// Selects the line of a seat as soon as there is one.
    void selectSeat(long seatId) {
        wanted = Wanted.seat(null, seatId);
        var shown = view.get();
        if (shown != null) selectWanted(shown);
    }

    /// Selects the line of one who was seated, or where they come only later that of the seat; read anew first.
    void selectSeated(SeatStore.Seated seated) {
        wanted = Wanted.seat(seated.tenureId(), seated.seatId());
        refresh.now();
    }

    /// Adds a member with a seat of their own, and shows them.
    void add(NewMember member, LongConsumer added) {
        background
                .register(() -> seats.add(bodyId, member, day()))
                .onSuccess(seated -> {
                    wanted = Wanted.person(seated.personId());
                    refresh.now();
                    added.accept(seated.personId());
                })
                .start();
    }

    /// Removes a membership that was written down by mistake.
    void remove(Member member, Runnable then) {
        background
                .register(() -> seats.remove(member.tenure().id()))
                .onSuccess(then)
                .start();
    }

    /// Takes away a vacant seat on which no one has sat.
    void removeSeat(Vacancy vacancy) {
        background.register(() -> seats.removeSeat(vacancy.seat().id())).start();
    }

    /// The names of organisations, to offer while one types.
    List<String> organisations() {
        var shown = view.get();
        return shown == null ? List.of() : shown.organisations();
    }

    /// How many seats are vacant today.
    int vacancies() {
        return Optional.ofNullable(view.get()).map(RosterView::vacantToday).orElse(0);
    }

    private RosterView read() {
        return RosterView.read(database, bodyId, situation.get(), today(), texts);
    }

    private void show(RosterView read) {
        view.set(read);
        layOut();
        selectWanted(read);
    }

    private void layOut() {
        var shown = view.get();
        if (shown == null) return;
        var through = filter.get().of(shown.lines());
        var laid = grouped.get()
                ? Grouped.bySector(
                        through,
                        shown.allSectors(),
                        shown.sectors(),
                        filter.get().isOn(),
                        texts)
                : Grouped.plain(through);
        if (!laid.equals(lines)) lines.setAll(laid);
    }

    /// A member who is no longer there leaves the selection to the seat.
    private void selectWanted(RosterView shown) {
        var found = wanted.in(shown.lines());
        if (found.isPresent()) select(found.get());
        else if (wanted.person() == null) select(null);
    }
}
