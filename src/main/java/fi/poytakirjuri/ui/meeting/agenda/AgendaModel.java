package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.TimeShares;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The open meeting's agenda: its rows, its clock, which rows are chosen, and what one does to them.
public final class AgendaModel {
    private final OpenMeeting open;
    private final AgendaStore store;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<AgendaRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable AgendaClock> clock = new ReadOnlyObjectWrapper<>(null);
    private Set<Long> chosen = Set.of();

    public AgendaModel(OpenMeeting open, AgendaStore store, Background background) {
        this.open = open;
        this.store = store;
        this.background = background;
        open.minutesProperty().subscribe(this::show);
    }

    public ReadOnlyObjectProperty<List<AgendaRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How the items fit the meeting's time; nothing while no meeting is open.
    public ReadOnlyObjectProperty<@Nullable AgendaClock> clockProperty() {
        return clock.getReadOnlyProperty();
    }

    /// Chooses several items to be moved together.
    public void choose(Collection<Long> itemIds) {
        chosen = Set.copyOf(itemIds);
    }

    /// The chosen items in their order: those of which the item one is at is one, or else that item alone.
    public List<Long> chosen() {
        var at = open.itemProperty().get();
        if (at == null) return List.of();
        return chosen.contains(at)
                ? rows.get().stream()
                        .map(AgendaRow::id)
                        .filter(chosen::contains)
                        .toList()
                : List.of(at);
    }

    /// The titles of items, for telling what happened to them.
    public String titles(Collection<Long> itemIds) {
        return String.join(
                ", ",
                rows.get().stream()
                        .filter(row -> itemIds.contains(row.id()))
                        .map(row -> "”" + row.item().title() + "”")
                        .toList());
    }

    /// Adds an item where a new matter belongs, or after the one one is at, and goes to it. A blank title adds nothing.
    public void add(String title, boolean isAfterThis) {
        var meeting = open.meeting();
        if (meeting.isEmpty() || title.isBlank()) return;
        long id = meeting.get().id();
        var after = isAfterThis ? open.item().map(AgendaModel::topOf).orElse(null) : null;
        background
                .register(() -> after == null ? store.addMatter(id, title) : store.add(id, title, after))
                .onSuccess(open::goTo)
                .start();
    }

    /// Takes the chosen items away.
    ///
    /// @param then told the titles of those that went
    public void remove(Consumer<String> then) {
        var ids = chosen();
        if (ids.isEmpty()) return;
        var titles = titles(ids);
        background
                .register(() -> store.remove(ids))
                .onSuccess(() -> then.accept(titles))
                .start();
    }

    /// Gives each item without a fixed time the same share of the meeting.
    public void shareEvenly() {
        share(TimeShares::even);
    }

    /// Makes the items longer or shorter in proportion, so that they end when the meeting does.
    public void fitToEnd() {
        share(TimeShares::fitted);
    }

    private void share(Function<TimeShares, Map<Long, Integer>> how) {
        open.meeting().ifPresent(meeting -> {
            var items = rows.get().stream().map(AgendaRow::item).toList();
            var minutes = how.apply(new TimeShares(meeting.timetable(), items));
            if (!minutes.isEmpty()) open.write(() -> store.setMinutes(minutes));
        });
    }

    private void show(@Nullable Minutes minutes) {
        if (minutes == null) {
            rows.set(List.of());
            clock.set(null);
            return;
        }
        var items = minutes.matters().stream().map(Minutes.Matter::item).toList();
        var running = new AgendaClock(minutes.meeting().timetable(), items);
        rows.set(minutes.matters().stream()
                .map(matter -> row(matter, minutes, running))
                .toList());
        clock.set(running);
    }

    private static AgendaRow row(Minutes.Matter matter, Minutes minutes, AgendaClock running) {
        var item = matter.item();
        return new AgendaRow(
                item,
                item.number().write(minutes.meeting().numberStyle()),
                running.begins(item.id()).orElse(null),
                running.gapBefore(item.id()),
                running.delayOf(item.id()),
                (int) matter.comments().stream().filter(c -> !c.isSettled()).count(),
                (int) minutes.attachments().stream()
                        .filter(a -> Long.valueOf(item.id()).equals(a.itemId()))
                        .count());
    }

    private static Long topOf(AgendaItem item) {
        return item.parentId() == null ? Long.valueOf(item.id()) : item.parentId();
    }
}
