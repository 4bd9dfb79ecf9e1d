package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.live.LiveStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingPace;
import fi.poytakirjuri.register.meeting.Minutes.Matter;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// The course of a meeting: it opens, items are taken up, people come and go, and it is closed; each at its time and
/// with its sentence.
public final class CourseModel {
    private final OpenMeeting open;
    private final LiveStores stores;
    private final Tools tools;
    private final Sentences sentences;
    private final ReadOnlyObjectProperty<@Nullable LiveState> state;
    private @Nullable LocalTime arrived;

    CourseModel(
            OpenMeeting open,
            LiveStores stores,
            Tools tools,
            Sentences sentences,
            ReadOnlyObjectProperty<@Nullable LiveState> state) {
        this.open = open;
        this.stores = stores;
        this.tools = tools;
        this.sentences = sentences;
        this.state = state;
        open.itemProperty().subscribe(_ -> arrived = time().orElse(null));
    }

    /// Whether the meeting has opened and not been closed.
    boolean isUnderWay() {
        return open.meeting()
                .map(m -> m.timetable().opened() != null && m.timetable().closed() == null)
                .orElse(false);
    }

    /// Opens the meeting, if it has not been opened: by the clock on its day, else at its announced time. It begins at
    /// its first item, whichever one was at while the agenda was made.
    void openMeeting() {
        open.minutes().ifPresent(minutes -> {
            var times = minutes.meeting().timetable();
            var at = time().orElse(times.start());
            if (times.opened() != null || at == null) return;
            var sentence = sentences.opened(minutes.meeting().chairId() != null, at);
            var first = open.matters().isEmpty()
                    ? null
                    : open.matters().getFirst().item().id();
            if (first != null) open.goTo(first);
            happen("live.opened", () -> stores.live().open(minutes.meeting().id(), at, first, sentence));
        });
    }

    /// Closes it, and so it has been held.
    void closeMeeting() {
        open.minutes().ifPresent(minutes -> {
            var times = minutes.meeting().timetable();
            var at = time().orElse(times.end());
            if (!isUnderWay() || at == null) return;
            var sentence = sentences.closed(minutes.meeting().chairId() != null, at);
            var last = open.matters().isEmpty()
                    ? null
                    : open.matters().getLast().item().id();
            happen("live.closed", () -> stores.live().close(minutes.meeting().id(), at, last, sentence));
        });
    }

    /// The treatment of the item one is at begins, by when one came to it.
    void begin() {
        var at = begins();
        if (at == null) return;
        open.item().ifPresent(item -> open.write(() -> stores.live().begin(item.id(), at)));
    }

    /// Leaves the item on the table.
    ///
    /// @param goesOnIn the meeting on whose agenda it goes on; none where that is not known yet
    void table(@Nullable Meeting goesOnIn) {
        open.item().ifPresent(item -> {
            if (item.isTabled()) return;
            var there = goesOnIn == null ? null : goesOnIn.id();
            var sentence = sentences.tabled(goesOnIn != null);
            happen("live.tabled", () -> stores.live().table(item.id(), sentence, there));
        });
    }

    /// Someone comes or goes at the item one is at; a sentence tells of it where the table wants that.
    public void move(Attendee who, LiveStore.Moves moves) {
        open.minutes().ifPresent(minutes -> {
            var meeting = minutes.meeting();
            var at = time().orElse(null);
            var item = open.itemProperty().get();
            boolean isTold = minutes.body().settings().choice(Setting.MOVEMENTS).equals("WRITTEN");
            open.write(() -> stores.attendance().of(meeting).stream()
                    .filter(now -> now.isSame(who))
                    .findFirst()
                    .ifPresent(now -> {
                        var sentence = isTold ? sentences.moved(now, moves.kind(), moves.isRecused(), at) : "";
                        stores.live().move(meeting, now, moves, at, item, sentence);
                    }));
        });
    }

    /// The pace of the meeting; none on another day than its own unless it is closed.
    Optional<MeetingPace> pace() {
        var now = state.get();
        var meeting = open.meeting();
        if (now == null || meeting.isEmpty() || now.meetingId() != meeting.get().id()) return Optional.empty();
        var items = open.matters().stream().map(Matter::item).toList();
        var times = meeting.get().timetable();
        return time().or(() -> Optional.ofNullable(times.closed()))
                .map(t -> new MeetingPace(times, items, now.begun(), t));
    }

    /// When the treatment of items began, by their ids.
    Map<Long, LocalTime> begun() {
        var now = state.get();
        return now == null ? Map.of() : now.begun();
    }

    /// Corrects when the treatment of an item began, as typed; call on the register's thread.
    void setBegun(long itemId, String typed) {
        stores.live().setBegun(itemId, Reading.time(typed).orElse(null));
    }

    /// When the treatment of the item one is at begins, if something is entered of it now; none outside the meeting.
    @Nullable
    LocalTime begins() {
        return isUnderWay() ? arrived : null;
    }

    /// The time of day, on the meeting's day only.
    private Optional<LocalTime> time() {
        boolean isToday = open.meeting()
                .map(m -> m.date().equals(LocalDate.now(tools.clock())))
                .orElse(false);
        return isToday ? Optional.of(LocalTime.now(tools.clock()).truncatedTo(ChronoUnit.MINUTES)) : Optional.empty();
    }

    private void happen(String told, Background.Errand write) {
        tools.autosave().saveNow();
        tools.background()
                .register(write)
                .onSuccess(() -> tools.sayUndoable(tools.texts().get(told)))
                .start();
    }
}
