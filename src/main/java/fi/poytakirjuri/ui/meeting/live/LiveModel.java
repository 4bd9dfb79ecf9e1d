package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.live.Entry;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.live.NewEntry;
import fi.poytakirjuri.register.live.Noting;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Minutes.Matter;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.attendance.AttendanceModel;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The meeting while it goes on: what was entered of each item, and what one enters now.
public final class LiveModel {
    private final OpenMeeting open;
    private final LiveStores stores;
    private final Tools tools;
    private final Texts texts;
    private final Supplier<Directory> directory;
    private final Noting noting;
    private final LineWriting writing;
    private final Sentences sentences;
    private final CourseModel course;
    private final AttendanceModel people;
    private final Refresh<Optional<LiveState>> refresh;
    private final ReadOnlyObjectWrapper<@Nullable LiveState> state = new ReadOnlyObjectWrapper<>(null);

    public LiveModel(OpenMeeting open, LiveStores stores, Tools tools, Supplier<Directory> directory) {
        this.open = open;
        this.stores = stores;
        this.tools = tools;
        this.texts = tools.texts();
        this.directory = directory;
        this.noting = new Noting(texts);
        this.writing = new LineWriting(texts, noting);
        this.sentences = new Sentences(texts, noting);
        this.people = new AttendanceModel(open, stores.attendance(), tools.clock());
        this.course = new CourseModel(open, stores, tools, sentences, state.getReadOnlyProperty());
        var reading = new LiveReading(stores);
        this.refresh = new Refresh<>(
                tools.background(), () -> open.meeting().map(reading::read), read -> state.set(read.orElse(null)));
        tools.changes().whenTouched(this::readAgain, "entry_draft", "phrase", "agenda_item", "meeting");
        open.minutesProperty().subscribe((before, now) -> {
            if (before == null || now == null) readAgain();
        });
        readAgain();
    }

    /// What is shown beside the record; nothing before the first reading.
    ReadOnlyObjectProperty<@Nullable LiveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    OpenMeeting open() {
        return open;
    }

    /// Who is there.
    AttendanceModel people() {
        return people;
    }

    /// What happens in the meeting at its moment.
    public CourseModel course() {
        return course;
    }

    /// The entries of the item one is at.
    List<Entry> entries() {
        return open.matter().map(m -> Entry.of(m, noting)).orElse(List.of());
    }

    /// The line that an entry is written as.
    String line(Entry entry) {
        return writing.line(entry);
    }

    /// What a line says.
    ///
    /// @param was the entry being changed; none for a new one
    ReadLine read(String typed, @Nullable Entry was) {
        return reading().read(typed, owners(was));
    }

    List<Suggestion> suggestions(String typed, int caret) {
        var now = state.get();
        var minutes = open.minutes();
        var matter = open.matter();
        if (now == null || minutes.isEmpty() || matter.isEmpty()) return List.of();
        var surroundings = new PhraseFilling.Surroundings(
                minutes.get().meeting(),
                matter.get().item(),
                minutes.get().duties(),
                LocalTime.now(tools.clock()),
                now.previous(),
                now.next());
        return new Suggestions(directory.get(), reading(), now.phrases(), new PhraseFilling(texts, surroundings))
                .at(typed, caret, matter.get().item(), isLast(matter.get()));
    }

    /// Keeps what is half typed; call on the register's thread.
    void keepDraft(long itemId, String entry, String words) {
        stores.drafts().write(itemId, entry, words);
    }

    /// Enters what was read from the line.
    ///
    /// @param failed told when it could not be written, so that the words come back into the line
    void enter(AgendaItem item, ReadLine read, Consumer<Exception> failed) {
        var begins = course.begins();
        tools.background()
                .register(() -> stores.entries().enter(item.id(), read.entry(), begins))
                .onError(Exception.class, failed)
                .start();
    }

    void change(AgendaItem item, Entry was, ReadLine now) {
        open.write(() -> stores.entries().change(item.id(), was, now.entry()));
    }

    /// Leaves an entry as it is; what was half changed of it is no longer kept.
    void leave(AgendaItem item, Entry entry) {
        open.write(() -> stores.drafts().write(item.id(), entry.key(), ""));
    }

    /// Makes an entry of the item one is at another kind.
    void change(Entry was, EntryKind kind) {
        if (was.kind() == kind) return;
        var now = reading().read(writing.line(was, kind), owners(was));
        open.item().ifPresent(item -> change(item, was, now));
    }

    void remove(Entry entry) {
        open.item()
                .ifPresent(item -> tools.background()
                        .register(() -> stores.entries().remove(item.id(), entry))
                        .onSuccess(() -> tools.sayUndoable(texts.get("live.entry.removed")))
                        .start());
    }

    void move(Entry entry, int step) {
        open.item().ifPresent(item -> open.write(() -> stores.entries().move(item.id(), entry, step)));
    }

    /// The sentence that the item may end with; none when nothing suits.
    Optional<NewEntry.Words> offered() {
        var now = state.get();
        return now == null ? Optional.empty() : open.matter().flatMap(m -> sentences.offered(m, isLast(m), now));
    }

    void writeOffered() {
        offered()
                .ifPresent(words -> open.item()
                        .ifPresent(item -> open.write(() -> stores.entries().add(item.id(), words))));
    }

    private void readAgain() {
        refresh.now();
    }

    private LineReading reading() {
        var day = open.meeting().map(m -> m.date()).orElseGet(tools::today);
        return new LineReading(directory.get(), noting, day);
    }

    private boolean isLast(Matter matter) {
        return open.matters().getLast().item().id() == matter.item().id();
    }

    private static List<Owner> owners(@Nullable Entry was) {
        return was instanceof Entry.Agreed(var action) ? action.owners() : List.of();
    }
}
