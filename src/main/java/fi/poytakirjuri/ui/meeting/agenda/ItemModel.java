package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Presenter;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What one writes of the item one is at, before the meeting.
public final class ItemModel {
    private final OpenMeeting open;
    private final AgendaStore store;

    public ItemModel(OpenMeeting open, AgendaStore store) {
        this.open = open;
        this.store = store;
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
        write(item -> store.setKind(item.id(), kind));
    }

    public void setPrepared(boolean isPrepared) {
        write(item -> store.setPrepared(item.id(), isPrepared));
    }

    /// @param who nothing for nobody
    public void setPresenter(@Nullable Named who) {
        var presenter = who == null ? Presenter.NOBODY : presenter(who);
        write(item -> store.setPresenter(item.id(), presenter));
    }

    /// A presenter known only by words.
    public void setPresenterWords(String words) {
        write(item -> store.setPresenter(item.id(), Presenter.words(words)));
    }

    /// Adds someone the register knows to those who prepare the item; nobody is there twice.
    public void addPreparer(Named who) {
        addPreparer(presenter(who));
    }

    /// Adds a preparer known only by words.
    public void addPreparerWords(String words) {
        addPreparer(Presenter.words(words));
    }

    /// @param at the preparer's place among them, from 0
    public void removePreparer(int at) {
        open.item().ifPresent(item -> {
            var others = new ArrayList<>(item.preparers());
            others.remove(at);
            setPreparers(others);
        });
    }

    private void addPreparer(Presenter preparer) {
        open.item().ifPresent(item -> {
            if (item.preparers().contains(preparer)) return;
            var all = new ArrayList<>(item.preparers());
            all.add(preparer);
            setPreparers(all);
        });
    }

    private void setPreparers(List<Presenter> preparers) {
        write(item -> store.setPreparers(item.id(), preparers));
    }

    private void write(Consumer<AgendaItem> how) {
        open.item().ifPresent(item -> open.write(() -> how.accept(item)));
    }

    private static Presenter presenter(Named who) {
        return who.kind() == Named.Kind.PERSON
                ? new Presenter(who.id(), null, who.name())
                : new Presenter(null, who.id(), who.name());
    }
}
