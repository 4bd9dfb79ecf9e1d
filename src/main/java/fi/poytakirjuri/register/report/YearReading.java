package fi.poytakirjuri.register.report;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.statement.Statement;
import fi.poytakirjuri.register.statement.StatementStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a year's figures from all rooms of the register.
final class YearReading {
    private final Database database;
    private final long bodyId;
    private final int year;
    private final Texts texts;
    private final LocalDate lastDay;
    private final List<Meeting> all;
    private final List<Meeting> held;

    YearReading(Database database, long bodyId, int year, Texts texts) {
        this.database = database;
        this.bodyId = bodyId;
        this.year = year;
        this.texts = texts;
        this.lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        this.all = new MeetingStore(database).all(bodyId).reversed();
        this.held = all.stream()
                .filter(meeting -> isInYear(meeting.date()) && wasHeld(meeting))
                .toList();
    }

    YearFigures figures() {
        boolean isOver = isOver();
        var on = isOver || held.isEmpty() ? lastDay : held.getLast().date();
        var counted = new YearMeetings(database, new DecisionStore(database, texts));
        var meetings = held.stream()
                .filter(meeting -> meeting.theme() == null)
                .map(counted::figures)
                .toList();
        var statements = new StatementStore(database).all(bodyId);
        return new YearFigures(
                new BodyStore(database).body(bodyId),
                year,
                on,
                isOver,
                meetings,
                counted.members().stream()
                        .sorted(new FinnishOrder().by(MemberFigures::listName))
                        .toList(),
                members(on),
                actions(on),
                themes(),
                statements.stream()
                        .filter(s -> isInYear(s.sentOn())
                                && s.sentOn() != null
                                && !s.sentOn().isAfter(on))
                        .sorted(Comparator.comparing(
                                Statement::sentOn, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                statements.stream().filter(s -> isInPreparation(s, on)).toList(),
                new PublicationStore(database)
                        .all(bodyId).stream()
                                .filter(p -> held.stream()
                                        .anyMatch(m -> Long.valueOf(m.id()).equals(p.meetingId())))
                                .toList(),
                new PersonStore(database).unpublished());
    }

    /// Over when all its meetings are held or cancelled, or when a later year's meeting has been held.
    private boolean isOver() {
        return all.stream()
                        .filter(meeting -> isInYear(meeting.date()))
                        .allMatch(meeting -> wasHeld(meeting) || meeting.state() == MeetingState.CANCELLED)
                || all.stream().anyMatch(meeting -> meeting.date().isAfter(lastDay) && wasHeld(meeting));
    }

    private YearMembers members(LocalDate on) {
        var firstDay = LocalDate.of(year, Month.JANUARY, 1);
        var offices = new OfficeStore(database)
                .offices(bodyId).stream()
                        .filter(office -> !office.startsOn().isAfter(on) && !isOver(office, firstDay))
                        .toList();
        var names = new HashMap<Long, String>();
        for (var office : offices) names.put(office.id(), holder(office, on));
        return new YearMembers(year, on, new RosterStore(database).during(bodyId, firstDay, on), offices, names);
    }

    /// An office may be held by an organisation (rule 14).
    private String holder(Office office, LocalDate on) {
        if (office.personId() != null)
            return new PersonStore(database)
                    .person(office.personId())
                    .map(Person::name)
                    .orElse("");
        return office.organisationId() == null
                ? ""
                : new OrganisationStore(database)
                        .organisations().stream()
                                .filter(organisation -> organisation.id() == office.organisationId())
                                .findFirst()
                                .map(organisation -> organisation.nameOn(on))
                                .orElse("");
    }

    private static boolean isOver(Office office, LocalDate day) {
        return office.endsOn() != null && office.endsOn().isBefore(day);
    }

    private YearActions actions(LocalDate on) {
        var agreed = new ActionStore(database).asOf(bodyId, on);
        var places = DealtIn.all(
                database,
                agreed.stream().map(Action::itemId).filter(Objects::nonNull).toList());
        var ofYear = agreed.stream()
                .filter(action -> places.containsKey(action.itemId()))
                .map(action -> new YearActions.Agreed(action, Objects.requireNonNull(places.get(action.itemId()))))
                .filter(each -> isInYear(each.place().meeting().date()))
                .toList();
        return new YearActions(on, ofYear);
    }

    private List<ThemeYear> themes() {
        return new ThemeStore(database)
                .all(bodyId).stream()
                        .map(theme -> new ThemeYear(
                                theme,
                                held.stream()
                                        .filter(m ->
                                                m.theme() != null && m.theme().themeId() == theme.id())
                                        .toList()))
                        .filter(each -> !each.meetings().isEmpty()
                                || isInYear(each.theme().closedOn()))
                        .toList();
    }

    private static boolean isInPreparation(Statement statement, LocalDate on) {
        boolean isAsked = statement.askedOn() != null && !statement.askedOn().isAfter(on);
        return isAsked && (statement.sentOn() == null || statement.sentOn().isAfter(on));
    }

    private boolean isInYear(@Nullable LocalDate day) {
        return day != null && day.getYear() == year;
    }

    private static boolean wasHeld(Meeting meeting) {
        return switch (meeting.state()) {
            case HELD, FINALISED, APPROVED, PUBLISHED -> true;
            case PLANNED, AGENDA, INVITED, CANCELLED -> false;
        };
    }
}
