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

/// The list of members as it is shown: the day it tells of, the filter, what is selected; and what one does to it.
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
    private final ReadOnlyObjectWrapper<@Nullable RosterLine> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ObservableList<RosterLine> lines = FXCollections.observableArrayList();

    private @Nullable Long wantedPerson;
    private @Nullable Long wantedSeat;

    RosterModel(Database database, long bodyId, Background background, Changes changes, Clock clock, Texts texts) {
        this.database = database;
        this.bodyId = bodyId;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.seats = new SeatStore(database);
        this.day = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
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

    /// The lines that the filter lets through, in the order of the table.
    ObservableList<RosterLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<RosterFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable RosterLine> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The day that the list tells of.
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isToday() {
        return day.get().equals(today());
    }

    void tellOf(LocalDate other) {
        if (other.equals(day.get())) return;
        day.set(other);
        refresh.now();
    }

    void type(String typed) {
        filter.set(new RosterFilter(typed, filter.get().narrowings()));
        filterLines();
    }

    void narrow(Narrowing narrowing, boolean on) {
        var narrowings = EnumSet.noneOf(Narrowing.class);
        narrowings.addAll(filter.get().narrowings());
        if (on) narrowings.add(narrowing);
        else narrowings.remove(narrowing);
        filter.set(new RosterFilter(filter.get().typed(), narrowings));
        filterLines();
    }

    void clearFilter() {
        filter.set(new RosterFilter("", Set.of()));
        filterLines();
        tellOf(today());
    }

    void select(@Nullable RosterLine line) {
        wantedSeat = line == null ? null : line.seatId();
        wantedPerson = null;
        selected.set(line);
    }

    /// Selects the line of a person as soon as there is one.
    void selectPerson(long personId) {
        wantedPerson = personId;
        var shown = view.get();
        if (shown != null) selectWanted(shown);
    }

    /// Selects the line of a seat as soon as there is one.
    void selectSeat(long seatId) {
        wantedPerson = null;
        wantedSeat = seatId;
        var shown = view.get();
        if (shown != null) selectWanted(shown);
    }

    /// Adds a member with a seat of their own, and shows them.
    void add(NewMember member, LongConsumer added) {
        background
                .register(() -> seats.add(bodyId, member, day.get()))
                .onSuccess(seated -> shown(seated, added))
                .start();
    }

    /// Puts a new member on a seat that is vacant.
    void fill(Vacancy vacancy, NewMember member, LongConsumer added) {
        var last = vacancy.last();
        background
                .register(() -> seats.fill(
                        vacancy.seat().id(),
                        member,
                        day.get(),
                        last == null ? null : last.tenure().id()))
                .onSuccess(seated -> shown(seated, added))
                .start();
    }

    /// The member leaves the table: the last day, and why in the secretary's words.
    void leave(Member member, LocalDate lastDay, String reason, Runnable then) {
        background
                .register(() -> seats.leave(member.tenure().id(), lastDay, reason))
                .onSuccess(then)
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

    int vacancies() {
        return Optional.ofNullable(view.get())
                .map(v -> v.roster().vacancies().size())
                .orElse(0);
    }

    private RosterView read() {
        return RosterView.read(database, bodyId, day.get(), texts);
    }

    private void show(RosterView read) {
        view.set(read);
        filterLines();
        selectWanted(read);
    }

    private void shown(SeatStore.Seated seated, LongConsumer added) {
        wantedPerson = seated.personId();
        refresh.now();
        added.accept(seated.personId());
    }

    private void filterLines() {
        var shown = view.get();
        if (shown == null) return;
        var through = filter.get().of(shown.lines());
        if (!through.equals(lines)) lines.setAll(through);
    }

    private void selectWanted(RosterView shown) {
        shown.lines().stream().filter(this::isWanted).findFirst().ifPresentOrElse(this::select, () -> {
            if (wantedPerson == null) select(null);
        });
    }

    private boolean isWanted(RosterLine line) {
        if (wantedPerson != null)
            return line.row() instanceof Member member && member.person().id() == wantedPerson;
        return wantedSeat != null && line.seatId() == wantedSeat;
    }
}
