package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The table's sectors in the secretary's order, which of them is selected, and what one does to them.
final class SectorsModel {
    private static final int MOST_SEATS = 99;

    private final Tools tools;
    private final Database database;
    private final long bodyId;
    private final SectorStore sectors;
    private final Refresh<List<SectorLine>> refresh;
    private final ReadOnlyObjectWrapper<List<SectorLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SectorLine> selected = new ReadOnlyObjectWrapper<>();
    private @Nullable Long wanted;

    SectorsModel(Tools tools, Database database, long bodyId) {
        this.tools = tools;
        this.database = database;
        this.bodyId = bodyId;
        sectors = new SectorStore(database);
        refresh = new Refresh<>(tools.background(), this::read, this::show);
        tools.changes().whenTouched(refresh::now, "sector", "seat", "seat_sector", "tenure", "person", "action_owner");
        refresh.now();
    }

    ReadOnlyObjectProperty<List<SectorLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable SectorLine> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    LocalDate today() {
        return tools.today();
    }

    /// Selects a sector as soon as there is one of that id.
    void select(long sectorId) {
        wanted = sectorId;
        choose();
    }

    /// Adds a sector last, and shows it; a name that is there already shows that one.
    void add(String typed) {
        var name = Typed.line(typed);
        if (name.isEmpty()) return;
        var same = named(name);
        if (same.isPresent()) select(same.get().id());
        else
            tools.background()
                    .register(() -> sectors.add(bodyId, name, 1))
                    .onSuccess(this::select)
                    .start();
    }

    /// Why a sector cannot be called so; empty when it can.
    Optional<String> nameProblem(long id, String typed) {
        if (typed.isBlank()) return Optional.of(tools.texts().get("roster.sector.problem.name"));
        return named(Typed.line(typed))
                .filter(other -> other.id() != id)
                .map(_ -> tools.texts().get("roster.sector.problem.same"));
    }

    Optional<String> seatsProblem(String typed) {
        return seats(typed).isPresent()
                ? Optional.empty()
                : Optional.of(tools.texts().get("roster.sector.problem.seats"));
    }

    /// Writes where it is called, on the register's thread.
    void writeName(long id, String name) {
        sectors.rename(id, name);
    }

    void writeSeats(long id, String typed) {
        seats(typed).ifPresent(number -> sectors.seats(id, number));
    }

    void writeClosing(long id, @Nullable LocalDate since) {
        sectors.close(id, since);
    }

    /// Moves a sector by one place.
    void move(SectorLine line, int by) {
        move(line, line, by);
    }

    /// Moves a sector to where another one is now.
    void moveTo(SectorLine line, SectorLine target) {
        move(line, target, 0);
    }

    void remove(SectorLine line) {
        tools.background()
                .register(() -> sectors.remove(line.id()))
                .onSuccess(isGone -> {
                    if (isGone)
                        tools.sayUndoable(tools.texts()
                                .get("roster.sector.removed", line.sector().name()));
                })
                .start();
    }

    private void move(SectorLine line, SectorLine target, int by) {
        var order = new ArrayList<>(lines.get().stream().map(SectorLine::id).toList());
        int to = order.indexOf(target.id()) + by;
        if (to < 0 || to >= order.size() || !order.remove((Object) line.id())) return;
        order.add(to, line.id());
        tools.background().register(() -> sectors.order(order)).start();
    }

    private static Optional<Integer> seats(String typed) {
        var clean = typed.strip();
        if (!clean.matches("\\d{1,2}")) return Optional.empty();
        return Optional.of(Integer.parseInt(clean)).filter(number -> number <= MOST_SEATS);
    }

    private Optional<SectorLine> named(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return lines.get().stream()
                .filter(line -> line.sector().name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    private List<SectorLine> read() {
        var day = tools.today();
        return database.read(_ -> {
            var members = new RosterStore(database).roster(bodyId, day).members();
            var used = sectors.used(bodyId);
            return sectors.sectors(bodyId).stream()
                    .map(sector -> new SectorLine(
                            sector,
                            members.stream()
                                    .filter(m -> m.seat().sectors().stream()
                                            .map(Sector::id)
                                            .anyMatch(id -> id == sector.id()))
                                    .toList(),
                            sector.isOpenOn(day),
                            used.contains(sector.id())))
                    .toList();
        });
    }

    private void show(List<SectorLine> read) {
        var before = selected.get();
        if (wanted == null && before != null) wanted = before.id();
        lines.set(read);
        choose();
    }

    private void choose() {
        var found = lines.get().stream()
                .filter(line -> wanted != null && line.id() == wanted)
                .findFirst();
        if (found.isPresent()) {
            wanted = null;
            selected.set(found.get());
        } else if (!lines.get().contains(selected.get())) selected.set(null);
    }
}
