package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.meeting.ThemeLead;
import fi.poytakirjuri.register.meeting.ThemeNote;
import fi.poytakirjuri.register.meeting.ThemeText;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.register.theme.ThemeThread;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// What is done with one theme: its words, who is in charge, its notes, its next meeting, and its end.
public final class ThemeModel {
    private static final int WEEKS_BETWEEN = 4;
    private static final LocalTime STARTS = LocalTime.of(9, 0);
    private static final LocalTime ENDS = LocalTime.of(10, 30);

    private final ThemeParts parts;
    private final Tools tools;

    public ThemeModel(ThemeParts parts, Tools tools) {
        this.parts = parts;
        this.tools = tools;
    }

    /// Call on the register's thread.
    void setText(long id, ThemeText which, String words) {
        parts.themes().setText(id, which, words);
    }

    /// Call on the register's thread, with a number that can be read or nothing.
    void setPlanned(long id, String typed) {
        parts.themes().setPlanned(id, typed.isBlank() ? null : Integer.valueOf(typed.strip()));
    }

    /// Why the number of meetings cannot be read; empty when it can or when nothing is typed.
    Optional<String> plannedProblem(String typed) {
        return typed.isBlank() || typed.strip().matches("[1-9]\\d?")
                ? Optional.empty()
                : Optional.of(tools.texts().get("theme.planned.unread"));
    }

    /// Call on the register's thread, with a date that can be read or nothing.
    void setClosed(long id, String typed) {
        parts.themes().close(id, Reading.date(typed, tools.today()).orElse(null));
    }

    Optional<String> dateProblem(String typed) {
        return typed.isBlank() || Reading.date(typed, tools.today()).isPresent()
                ? Optional.empty()
                : Optional.of(tools.texts().get("meeting.date.unread"));
    }

    void setLead(long id, @Nullable Named who) {
        var lead = who == null || who.id() == null
                ? ThemeLead.NOBODY
                : who.kind() == Named.Kind.PERSON
                        ? ThemeLead.person(who.id(), who.name())
                        : ThemeLead.organisation(who.id(), who.name());
        write(() -> parts.themes().setLead(id, lead));
    }

    void setLeadWords(long id, String words) {
        write(() -> parts.themes().setLead(id, ThemeLead.words(words)));
    }

    /// In one meeting; empty words leave it to the theme's own.
    void setLeadIn(long meetingId, String words) {
        write(() -> parts.themes().setLeadIn(meetingId, words));
    }

    /// Closes the theme today, or opens it again.
    void turn(Theme theme) {
        var on = theme.isOpen() ? tools.today() : null;
        tools.background()
                .register(() -> parts.themes().close(theme.id(), on))
                .onSuccess(() -> tools.sayUndoable(
                        on == null
                                ? tools.texts().get("theme.reopened", theme.name())
                                : tools.texts().get("theme.closed", theme.name())))
                .start();
    }

    /// Adds a note of today and tells its id.
    void addNote(long themeId, LongConsumer then) {
        tools.background()
                .register(() -> parts.notes().add(themeId, null, tools.today()))
                .onSuccess(then::accept)
                .start();
    }

    /// Call on the register's thread.
    void setNote(long noteId, String words) {
        parts.notes().setText(noteId, words);
    }

    void setNoteSector(long noteId, @Nullable Long sectorId) {
        write(() -> parts.notes().setSector(noteId, sectorId));
    }

    void removeNote(ThemeNote note) {
        tools.background()
                .register(() -> parts.notes().remove(note.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("theme.note.removed")))
                .start();
    }

    /// What the next meeting would most likely be, by the one before.
    Suggestion suggest(ThemeThread thread) {
        var latest = latest(thread);
        var next = latest.map(m -> m.date().plusWeeks(WEEKS_BETWEEN))
                .orElse(tools.today().plusWeeks(2));
        while (next.isBefore(tools.today())) next = next.plusWeeks(1);
        return new Suggestion(
                next,
                latest.map(m -> m.timetable().start()).orElse(STARTS),
                latest.map(m -> m.timetable().end()).orElse(ENDS),
                latest.map(Meeting::place).orElse(""));
    }

    /// Adds the theme's next meeting and tells its id. The date and the times must be readable.
    void begin(ThemeThread thread, Typing typed, LongConsumer then) {
        tools.background()
                .register(() -> parts.threads()
                        .begin(
                                thread.theme().id(),
                                meeting(thread, typed),
                                template(thread.theme().bodyId()),
                                thread.theme().name()))
                .onSuccess(then::accept)
                .start();
    }

    private NewMeeting meeting(ThemeThread thread, Typing typed) {
        var theme = thread.theme();
        var date = Reading.date(typed.date, tools.today()).orElseThrow();
        var latest = latest(thread);
        return new NewMeeting(
                theme.bodyId(),
                latest.map(Meeting::title)
                        .filter(t -> !t.isBlank())
                        .orElse(tools.texts().get("theme.meeting.title", theme.name())),
                date,
                Reading.time(typed.start).orElse(null),
                Reading.time(typed.end).orElse(null),
                typed.place,
                latest.map(Meeting::convenerId).orElse(theme.lead().personId()),
                latest.map(Meeting::chairId).orElse(null),
                latest.map(Meeting::secretaryId).orElseGet(() -> secretary(theme.bodyId(), date)),
                latest.map(Meeting::distribution).orElse(""),
                latest.map(Meeting::copiesTo).orElse(""));
    }

    private @Nullable Long secretary(long bodyId, LocalDate date) {
        return parts.meetings()
                .offices()
                .holder(bodyId, OfficeKind.SECRETARY, date)
                .map(Office::personId)
                .orElse(null);
    }

    /// The table's own ready agenda for themes, if it has kept one.
    private @Nullable Long template(long bodyId) {
        var name = tools.texts().get("theme.template");
        return parts.templates().all(bodyId).stream()
                .filter(template -> template.name().equalsIgnoreCase(name))
                .map(Template::id)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Meeting> latest(ThemeThread thread) {
        return thread.meetings().stream().reduce((_, later) -> later);
    }

    private void write(Runnable work) {
        tools.background().register(work::run).start();
    }

    /// @param end none where it is not known
    record Suggestion(
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String place) {}

    /// The words in the fields of a new meeting.
    record Typing(String date, String start, String end, String place) {}
}
