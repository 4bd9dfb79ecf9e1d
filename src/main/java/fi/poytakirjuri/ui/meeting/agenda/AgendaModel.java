package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.OrderStore;
import fi.poytakirjuri.register.meeting.Presenter;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The open meeting's agenda: its rows, its clock, and what one does to it.
public final class AgendaModel {
    private final OpenMeeting open;
    private final AgendaStore store;
    private final OrderStore order;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<AgendaRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable AgendaClock> clock = new ReadOnlyObjectWrapper<>(null);

    public AgendaModel(OpenMeeting open, AgendaStore store, OrderStore order, Background background) {
        this.open = open;
        this.store = store;
        this.order = order;
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

    /// Adds an item last, or after the one one is at, and goes to it. A blank title adds nothing.
    public void add(String title, boolean isAfterThis) {
        var meeting = open.meeting();
        if (meeting.isEmpty() || title.isBlank()) return;
        var after = isAfterThis ? open.item().map(AgendaModel::topOf).orElse(null) : null;
        background
                .register(() -> store.add(meeting.get().id(), title, after))
                .onSuccess(open::goTo)
                .start();
    }

    /// Takes the item one is at away.
    ///
    /// @param then told the title of the item that went
    public void remove(Consumer<String> then) {
        open.item()
                .ifPresent(item -> background
                        .register(() -> store.remove(item.id()))
                        .onSuccess(() -> then.accept(item.title()))
                        .start());
    }

    /// Moves the item one is at among its siblings: −1 is one up.
    public void move(int steps) {
        open.item().ifPresent(item -> open.write(() -> order.move(List.of(item.id()), steps)));
    }

    /// Makes the item one is at a sub-item of the one above it.
    public void indent() {
        open.item().ifPresent(item -> open.write(() -> order.indent(List.of(item.id()))));
    }

    /// Lifts the item one is at, if a sub-item, to stand after the item it belonged to.
    public void outdent() {
        open.item().ifPresent(item -> open.write(() -> order.outdent(List.of(item.id()))));
    }

    /// How many steps among its siblings an item goes when it is dropped on another; none where that would change the
    /// item's level.
    public OptionalInt stepsTo(long dragged, long target) {
        var from = item(dragged);
        var to = item(target);
        if (from.isEmpty() || to.isEmpty()) return OptionalInt.empty();
        var siblings = rows.get().stream()
                .map(AgendaRow::item)
                .filter(i -> java.util.Objects.equals(i.parentId(), from.get().parentId()))
                .map(AgendaItem::id)
                .toList();
        long sibling = from.get().parentId() == null ? topOf(to.get()) : target;
        if (!siblings.contains(sibling)) return OptionalInt.empty();
        return OptionalInt.of(siblings.indexOf(sibling) - siblings.indexOf(dragged));
    }

    public void drop(long dragged, long target) {
        stepsTo(dragged, target).ifPresent(steps -> open.write(() -> order.move(List.of(dragged), steps)));
        open.goTo(dragged);
    }

    /// Writes an item's text; call on the register's thread.
    public void setText(long itemId, ItemText which, String text) {
        store.setText(itemId, which, text);
    }

    /// Writes an item's minutes as they were typed, blank for none; call on the register's thread.
    public void setMinutes(long itemId, String typed) {
        store.setMinutes(
                itemId, Reading.duration(typed).map(d -> (int) d.toMinutes()).orElse(null));
    }

    public static boolean isDuration(String typed) {
        return typed.isBlank() || Reading.duration(typed).isPresent();
    }

    /// Writes when an item must begin, blank for no fixed time; call on the register's thread.
    public void setFixedTime(long itemId, String typed) {
        store.setFixedTime(itemId, Reading.time(typed).orElse(null));
    }

    public static boolean isTime(String typed) {
        return typed.isBlank() || Reading.time(typed).isPresent();
    }

    public void setKind(ItemKind kind) {
        open.item().ifPresent(item -> open.write(() -> store.setKind(item.id(), kind)));
    }

    public void setPrepared(boolean isPrepared) {
        open.item().ifPresent(item -> open.write(() -> store.setPrepared(item.id(), isPrepared)));
    }

    /// @param who nothing for nobody
    public void setPresenter(@Nullable Named who) {
        setPresenter(who == null ? Presenter.NOBODY : presenter(who));
    }

    /// A presenter known only by words.
    public void setPresenterWords(String words) {
        setPresenter(Presenter.words(words));
    }

    private void setPresenter(Presenter presenter) {
        open.item().ifPresent(item -> open.write(() -> store.setPresenter(item.id(), presenter)));
    }

    private static Presenter presenter(Named who) {
        return who.kind() == Named.Kind.PERSON
                ? new Presenter(who.id(), null, who.name())
                : new Presenter(null, who.id(), who.name());
    }

    private void show(@Nullable Minutes minutes) {
        if (minutes == null) {
            rows.set(List.of());
            clock.set(null);
            return;
        }
        var items = minutes.matters().stream().map(Minutes.Matter::item).toList();
        var running = new AgendaClock(minutes.meeting().timetable(), items);
        var style = minutes.meeting().numberStyle();
        rows.set(items.stream()
                .map(i -> new AgendaRow(i, i.number().write(style), begins(running, i)))
                .toList());
        clock.set(running);
    }

    private static @Nullable LocalTime begins(AgendaClock running, AgendaItem item) {
        return running.begins(item.id()).orElse(null);
    }

    private Optional<AgendaItem> item(long id) {
        return rows.get().stream()
                .map(AgendaRow::item)
                .filter(i -> i.id() == id)
                .findFirst();
    }

    private static Long topOf(AgendaItem item) {
        return item.parentId() == null ? Long.valueOf(item.id()) : item.parentId();
    }
}
