package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.register.db.Change;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Undo;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The meeting on the screen. After every change it is read again whole, so that its views and its paper always tell
/// the same; which item one is at is common to them all.
public final class OpenMeeting {
    private final MinutesStore store;
    private final Background background;
    private final Refresh<Optional<Minutes>> refresh;
    private final ReadOnlyObjectWrapper<@Nullable Minutes> minutes = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable Long> itemId = new ReadOnlyObjectWrapper<>(null);
    private final EditedPlace edited = new EditedPlace();
    private volatile @Nullable Long meetingId;
    private Runnable whenGone = () -> {};
    private @Nullable Change turned;

    public OpenMeeting(MinutesStore store, Background background, Changes changes) {
        this.store = store;
        this.background = background;
        this.refresh = new Refresh<>(background, this::read, this::show);
        changes.listen(_ -> {
            if (meetingId != null) refresh.now();
        });
        itemId.subscribe((_, _) -> edited.askAgain());
    }

    /// After an undo or redo the item that changed is the one shown.
    public OpenMeeting following(Undo undo) {
        undo.whenTurned(change -> turned = change);
        return this;
    }

    /// What to do when the meeting is no longer in the register.
    public void whenGone(Runnable then) {
        whenGone = then;
    }

    public void open(long id) {
        if (Long.valueOf(id).equals(meetingId)) return;
        meetingId = id;
        edited.none();
        minutes.set(null);
        itemId.set(null);
        refresh.now();
    }

    public void close() {
        meetingId = null;
        edited.none();
        minutes.set(null);
        itemId.set(null);
    }

    /// The meeting as it was read last; nothing before the first reading.
    public ReadOnlyObjectProperty<@Nullable Minutes> minutesProperty() {
        return minutes.getReadOnlyProperty();
    }

    public Optional<Minutes> minutes() {
        return Optional.ofNullable(minutes.get());
    }

    public Optional<Meeting> meeting() {
        return minutes().map(Minutes::meeting);
    }

    public List<Minutes.Matter> matters() {
        return minutes().map(Minutes::matters).orElse(List.of());
    }

    /// The item one is at; none in a meeting without items.
    public ReadOnlyObjectProperty<@Nullable Long> itemProperty() {
        return itemId.getReadOnlyProperty();
    }

    /// Which place of its paper is being written.
    public EditedPlace edited() {
        return edited;
    }

    public Optional<Minutes.Matter> matter() {
        return at() < 0 ? Optional.empty() : Optional.of(matters().get(at()));
    }

    public Optional<AgendaItem> item() {
        return matter().map(Minutes.Matter::item);
    }

    public void goTo(long item) {
        itemId.set(item);
    }

    /// Goes some items on, or back when negative; stops at the ends.
    public void step(int items) {
        if (matters().isEmpty()) return;
        int to = Math.clamp(at() + (long) items, 0, matters().size() - 1);
        itemId.set(matters().get(to).item().id());
    }

    /// Writes something of this meeting to the register.
    public void write(Background.Errand work) {
        background.register(work).start();
    }

    private int at() {
        return indexOf(matters(), itemId.get());
    }

    private Optional<Minutes> read() {
        var id = meetingId;
        return id == null ? Optional.empty() : store.read(id);
    }

    private void show(Optional<Minutes> read) {
        if (meetingId == null) return;
        if (read.isEmpty()) {
            close();
            whenGone.run();
            return;
        }
        var now = read.get();
        // The item first: whoever shows the meeting then finds it at once.
        itemId.set(itemIn(now.matters()));
        minutes.set(now);
    }

    private @Nullable Long itemIn(List<Minutes.Matter> now) {
        var change = turned;
        turned = null;
        return Optional.ofNullable(change)
                .flatMap(c -> whereItChanged(now, c))
                .or(() -> stayingNear(now))
                .orElse(null);
    }

    /// The first item that came back, or else the first that changed, unless one is at a changed one already.
    private Optional<Long> whereItChanged(List<Minutes.Matter> now, Change change) {
        var changed = now.stream()
                .filter(m -> isTouched(m, change))
                .map(m -> m.item().id())
                .toList();
        var cameBack = changed.stream().filter(id -> indexOf(matters(), id) < 0).findFirst();
        if (cameBack.isPresent()) return cameBack;
        boolean isThere = changed.contains(itemId.get());
        return isThere ? Optional.empty() : changed.stream().findFirst();
    }

    /// The item one is at; when that is gone, its neighbour.
    private Optional<Long> stayingNear(List<Minutes.Matter> now) {
        if (now.isEmpty()) return Optional.empty();
        if (indexOf(now, itemId.get()) >= 0) return Optional.ofNullable(itemId.get());
        int was = Math.clamp(indexOf(matters(), itemId.get()), 0, now.size() - 1);
        return Optional.of(now.get(was).item().id());
    }

    private static boolean isTouched(Minutes.Matter matter, Change change) {
        return change.rows("agenda_item").contains(matter.item().id())
                || matter.actions().stream().anyMatch(a -> change.rows("action").contains(a.id()));
    }

    private static int indexOf(List<Minutes.Matter> matters, @Nullable Long item) {
        for (int i = 0; i < matters.size(); i++)
            if (Long.valueOf(matters.get(i).item().id()).equals(item)) return i;
        return -1;
    }
}
