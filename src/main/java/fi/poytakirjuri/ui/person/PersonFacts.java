package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.person.PersonCard;
import fi.poytakirjuri.register.person.PersonCard.Visit;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.RosterStore.Sitting;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.ui.action.ActionWords;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.CardList.Line;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// What other rooms tell of a person: seats, offices, meetings and open actions, each leading there.
final class PersonFacts extends VBox {
    /// More would hide what comes after; the rest is in the meetings' own room.
    private static final int MEETINGS = 6;

    private final Tools tools;
    private final Texts texts;
    private final CardList seats;
    private final CardList offices;
    private final CardList expert;
    private final CardList meetings;
    private final CardList actions;

    PersonFacts(Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        seats = new CardList(texts.get("person.seats"));
        offices = new CardList(texts.get("roster.offices"));
        expert = new CardList(texts.get("person.asExpert"));
        meetings = new CardList(texts.get("person.meetings"));
        actions = new CardList(texts.get("person.actions"));
        getStyleClass().add("form");
        getChildren().setAll(seats, offices, expert, meetings, actions);
    }

    void show(PersonCard card) {
        seats.show(card.sittings().stream().map(this::seat).toList());
        offices.show(card.offices().stream().map(this::office).toList());
        expert.show(card.asExpert().stream()
                .map(visit -> visit(visit, String.join("; ", visit.items())))
                .toList());
        meetings.show(meetings(card));
        actions.show(actions(tools, card.actions()));
    }

    /// Open actions as lines that lead to each.
    static List<Line> actions(Tools tools, List<Action> open) {
        var words = new ActionWords(tools.texts());
        return open.stream()
                .map(action -> new Line(
                        ActionWords.icon(action, tools.today()),
                        action.text(),
                        String.join(
                                " · ",
                                Stream.of(words.due(action), words.state(action, tools.today()))
                                        .filter(w -> !w.isBlank())
                                        .toList()),
                        () -> tools.navigation().goTo(Place.task(action.id()))))
                .toList();
    }

    /// 1.1.2025–31.12.2026; nothing said where nothing is known.
    static String days(Texts texts, Days days) {
        var from = days.from() == null ? "" : texts.dates().date(days.from());
        var to = days.to() == null ? "" : texts.dates().date(days.to());
        return from.isEmpty() && to.isEmpty() ? "" : texts.get("person.days", from, to);
    }

    private Line seat(Sitting sitting) {
        var words = new RosterWords(texts);
        var role = texts.of("roster", sitting.seat().role());
        var sectors = words.sectors(sitting.seat());
        var reason = sitting.tenure().endReason();
        var days = days(texts, sitting.tenure().days());
        return new Line(
                Icon.SEAT,
                sectors.isEmpty() ? role : role + ": " + sectors,
                reason.isEmpty() ? days : days + " · " + reason,
                sitting.tenure().holds(tools.today())
                        ? () -> tools.navigation()
                                .goTo(Place.seat(sitting.seat().id()))
                        : null);
    }

    private Line office(Office office) {
        var days = days(texts, new Days(office.startsOn(), office.endsOn()));
        return new Line(
                Icon.TERM,
                texts.of("roster", office.kind()),
                office.reference().isEmpty() ? days : days + " · " + office.reference(),
                null);
    }

    private List<Line> meetings(PersonCard card) {
        if (card.visits().isEmpty()) return List.of();
        var summary = new Line(
                Icon.ATTENDANCE,
                texts.get("person.attended", card.attended(), card.visits().size()),
                "",
                null);
        var latest = card.visits().stream()
                .limit(MEETINGS)
                .map(v -> visit(
                        v, v.presence() == null ? texts.get("person.unmarked") : texts.of("meeting", v.presence())));
        return Stream.concat(Stream.of(summary), latest).toList();
    }

    private Line visit(Visit visit, String detail) {
        Meeting meeting = visit.meeting();
        var words = texts.get(
                "person.meeting", meeting.writtenNumber(), texts.dates().date(meeting.date()), meeting.title());
        return new Line(
                Icon.MEETING, words.strip(), detail, () -> tools.navigation().goTo(Place.meeting(meeting.id())));
    }
}
