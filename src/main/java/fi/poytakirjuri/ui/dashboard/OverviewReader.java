package fi.poytakirjuri.ui.dashboard;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.PastStep;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NextStep;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.table.Settings;
import fi.poytakirjuri.register.version.ProgressStore;
import fi.poytakirjuri.ui.dashboard.Overview.Fact;
import fi.poytakirjuri.ui.dashboard.Overview.NextMeeting;
import fi.poytakirjuri.ui.dashboard.Overview.Remark;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a table's overview from the register.
final class OverviewReader {
    private static final int LATEST = 6;

    private final Database database;
    private final ProgressStore progress;
    private final long bodyId;
    private final Texts texts;
    private final Clock clock;

    OverviewReader(Database database, long bodyId, Texts texts, Clock clock) {
        this.database = database;
        this.progress = new ProgressStore(database, texts);
        this.bodyId = bodyId;
        this.texts = texts;
        this.clock = clock;
    }

    Overview read() {
        var today = LocalDate.now(clock);
        var meetings = new MeetingStore(database).all(bodyId);
        var actions = new ActionStore(database).open(bodyId);
        var roster = new RosterStore(database).roster(bodyId, today);
        var settings = new BodyStore(database).body(bodyId).settings();
        var remarks = new ArrayList<Remark>();
        remarks.addAll(unfinished(meetings, today));
        remarks.addAll(late(actions, today));
        remarks.addAll(vacant(roster));
        return new Overview(
                next(meetings, today), remarks, facts(meetings, actions, roster, settings, today), latest());
    }

    private @Nullable NextMeeting next(List<Meeting> meetings, LocalDate today) {
        return meetings.stream()
                .filter(m -> NextStep.isAhead(m, today))
                .min(Comparator.comparing(Meeting::date))
                .map(m -> next(m, today))
                .orElse(null);
    }

    private NextMeeting next(Meeting meeting, LocalDate today) {
        var step = progress.next(meeting, today).orElseThrow();
        var time = meeting.timetable();
        return new NextMeeting(
                title(meeting),
                texts.dates().heading(meeting.date(), time.start(), time.end()),
                until(ChronoUnit.DAYS.between(today, meeting.date())),
                meeting.place(),
                texts.of("meeting", meeting.state()),
                texts.of("rail", step),
                Place.meeting(meeting.id()));
    }

    private String until(long days) {
        if (days == 0) return texts.get("dashboard.today");
        if (days == 1) return texts.get("dashboard.tomorrow");
        return texts.get("dashboard.inDays", days);
    }

    /// Meetings that are over but not done with, the oldest first.
    private List<Remark> unfinished(List<Meeting> meetings, LocalDate today) {
        return meetings.reversed().stream()
                .filter(m -> !NextStep.isAhead(m, today))
                .flatMap(m -> progress.next(m, today).stream()
                        .map(step -> new Remark(
                                Icon.MINUTES,
                                texts.get("dashboard.unfinished", texts.of("rail", step), title(m)),
                                texts.dates().date(m.date()),
                                Place.meeting(m.id()))))
                .toList();
    }

    private List<Remark> late(List<Action> actions, LocalDate today) {
        return actions.stream().filter(a -> a.isLate(today)).map(this::late).toList();
    }

    private Remark late(Action action) {
        var due = action.dueOn();
        var owners = action.owners().stream().map(o -> o.name()).collect(Collectors.joining(", "));
        var detail =
                due == null ? owners : texts.get("dashboard.due", texts.dates().date(due), owners);
        return new Remark(Icon.ACTION, texts.get("dashboard.late", action.text()), detail, Place.task(action.id()));
    }

    private @Nullable Place itemPlace(@Nullable Long itemId) {
        if (itemId == null) return null;
        return new AgendaStore(database)
                .meetingOf(itemId)
                .map(meeting -> Place.item(meeting, itemId))
                .orElse(null);
    }

    private List<Remark> vacant(Roster roster) {
        var words = new RosterWords(texts);
        return roster.vacancies().stream()
                .map(v -> new Remark(
                        Icon.VACANT,
                        texts.get("dashboard.vacant", words.inParentheses(v.seat())),
                        v.last() == null
                                ? ""
                                : texts.get(
                                        "dashboard.vacant.last",
                                        v.last().person().name()),
                        Place.members()))
                .toList();
    }

    private List<Fact> facts(
            List<Meeting> meetings, List<Action> actions, Roster roster, Settings settings, LocalDate today) {
        int year = today.getYear();
        long thisYear = meetings.stream()
                .filter(m -> m.theme() == null)
                .filter(m -> m.date().getYear() == year && m.state() != MeetingState.CANCELLED)
                .count();
        return List.of(
                new Fact(
                        Icon.MEMBERS,
                        Integer.toString(roster.representatives()),
                        texts.get(
                                "dashboard.fact.representatives",
                                settings.number(Setting.FEWEST_REPRESENTATIVES),
                                settings.number(Setting.MOST_REPRESENTATIVES)),
                        Place.members()),
                new Fact(
                        Icon.MEETINGS,
                        Long.toString(thisYear),
                        texts.get(
                                "dashboard.fact.meetings",
                                year,
                                settings.number(Setting.FEWEST_MEETINGS),
                                settings.number(Setting.MOST_MEETINGS)),
                        Place.meetings()),
                new Fact(
                        Icon.ACTION,
                        Integer.toString(actions.size()),
                        texts.get("dashboard.fact.actions"),
                        Place.of(Room.TASKS)));
    }

    private List<Remark> latest() {
        return database.latestSteps(LATEST).stream().map(this::done).toList();
    }

    private Remark done(PastStep step) {
        var label = step.change().label();
        return new Remark(
                Icon.EDIT,
                texts.get(label.key(), label.arguments().toArray()),
                texts.dates().moment(step.madeAt()),
                placeOf(step));
    }

    /// Where what was done can be seen; a step that touched many things leads nowhere in particular.
    private @Nullable Place placeOf(PastStep step) {
        var change = step.change();
        if (change.rows("agenda_item").size() == 1)
            return itemPlace(change.rows("agenda_item").iterator().next());
        if (change.rows("meeting").size() == 1)
            return Place.meeting(change.rows("meeting").iterator().next());
        if (change.rows("person").size() == 1)
            return Place.member(change.rows("person").iterator().next());
        return change.touches("seat", "tenure", "office", "sector") ? Place.members() : null;
    }

    private String title(Meeting meeting) {
        return meeting.title().isBlank()
                ? texts.get("dashboard.meeting", meeting.writtenNumber())
                : texts.get("dashboard.meeting.titled", meeting.title(), meeting.writtenNumber());
    }
}
