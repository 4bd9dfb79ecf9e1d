package fi.poytakirjuri.ui.meeting.list;

import fi.poytakirjuri.language.Genitive;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A new meeting: what can be guessed of it from the meetings before, and its adding.
public final class NewMeetingModel {
    private static final int WEEKS_BETWEEN = 4;

    private final MeetingStores stores;
    private final long bodyId;
    private final Tools tools;

    public NewMeetingModel(MeetingStores stores, long bodyId, Tools tools) {
        this.stores = stores;
        this.bodyId = bodyId;
        this.tools = tools;
    }

    /// Tells, on the screen's thread, what a new meeting would most likely be.
    public void suggest(Consumer<Suggestion> then) {
        tools.background().register(this::suggestion).onSuccess(then::accept).start();
    }

    /// Why a date cannot be read; empty when it can.
    public Optional<String> dateProblem(String typed) {
        return date(typed).isPresent()
                ? Optional.empty()
                : Optional.of(tools.texts().get("meeting.date.unread"));
    }

    /// Why a time cannot be read; empty when it can or when nothing is typed.
    public Optional<String> timeProblem(String typed) {
        return typed.isBlank() || Reading.time(typed).isPresent()
                ? Optional.empty()
                : Optional.of(tools.texts().get("meeting.time.unread"));
    }

    public Optional<LocalDate> date(String typed) {
        return Reading.date(typed, tools.today());
    }

    /// Adds the meeting and tells its id. The date and the times must be readable.
    public void add(Typing typed, Consumer<Long> then) {
        tools.background()
                .register(() -> stores.meetings().add(meeting(typed)))
                .onSuccess(then::accept)
                .start();
    }

    private NewMeeting meeting(Typing typed) {
        return on(date(typed.date).orElseThrow(), typed);
    }

    /// The meeting that these words make on a day, with whoever holds an office on it; call on the register's thread.
    public NewMeeting on(LocalDate date, Typing typed) {
        var body = stores.bodies().body(bodyId);
        return new NewMeeting(
                bodyId,
                typed.title.isBlank() ? suggestion().title : typed.title,
                date,
                Reading.time(typed.start).orElse(null),
                Reading.time(typed.end).orElse(null),
                typed.place,
                holder(OfficeKind.CONVENER, date),
                holder(OfficeKind.CHAIR, date),
                holder(OfficeKind.SECRETARY, date),
                latest().map(Meeting::distribution).filter(d -> !d.isEmpty()).orElse(body.distribution()),
                latest().map(Meeting::copiesTo).filter(c -> !c.isEmpty()).orElse(body.copiesTo()));
    }

    private Suggestion suggestion() {
        var body = stores.bodies().body(bodyId);
        var latest = latest();
        var settings = body.settings();
        return new Suggestion(
                latest.map(Meeting::title).filter(t -> !t.isBlank()).orElse(title(body)),
                nextDate(latest.map(Meeting::date).orElse(null)),
                latest.map(m -> m.timetable().start()).orElse(settings.time(Setting.MEETING_STARTS)),
                latest.map(m -> m.timetable().end()).orElse(settings.time(Setting.MEETING_ENDS)),
                body.usualPlace().isBlank() ? latest.map(Meeting::place).orElse("") : body.usualPlace());
    }

    /// Four weeks after the latest meeting, or the first such weekday that is still to come.
    private LocalDate nextDate(@Nullable LocalDate latest) {
        var today = tools.today();
        var next = latest == null ? today.plusWeeks(2) : latest.plusWeeks(WEEKS_BETWEEN);
        while (next.isBefore(today)) next = next.plusWeeks(1);
        return next;
    }

    private String title(Body body) {
        return tools.texts().get("meeting.new.title", Genitive.of(body.calledName()));
    }

    /// The table's own latest meeting; a theme's thread goes its own way.
    private Optional<Meeting> latest() {
        MeetingStore meetings = stores.meetings();
        return meetings.all(bodyId).stream()
                .filter(m -> m.theme() == null && m.state() != MeetingState.CANCELLED)
                .findFirst();
    }

    private @Nullable Long holder(OfficeKind kind, LocalDate date) {
        return stores.offices().holder(bodyId, kind, date).map(Office::personId).orElse(null);
    }

    /// What a new meeting would most likely be.
    public record Suggestion(String title, LocalDate date, LocalTime start, LocalTime end, String place) {}

    /// The words in the fields.
    public record Typing(String title, String date, String start, String end, String place) {}
}
