package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.decision.Decided;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.ThemeNote;
import fi.poytakirjuri.register.theme.Moment;
import fi.poytakirjuri.register.theme.ThemeThread;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A theme's meetings, decisions, actions and notes on one line of time; each row leads to its place.
final class ThemeTimeline extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final LongConsumer toNote;

    /// @param toNote goes to a note of the same card
    ThemeTimeline(Tools tools, ThemesModel themes, LongConsumer toNote) {
        this.tools = tools;
        this.texts = tools.texts();
        this.toNote = toNote;
        setId("theme-thread");
        themes.threadProperty().subscribe(this::show);
    }

    private void show(@Nullable ThemeThread thread) {
        var rows = new ArrayList<Node>();
        LocalDate day = null;
        boolean isFuture = false;
        if (thread != null)
            for (var moment : thread.moments()) {
                if (!isFuture && !rows.isEmpty() && moment.on().isAfter(tools.today())) rows.add(today());
                isFuture = moment.on().isAfter(tools.today());
                rows.add(row(moment, !moment.on().equals(day)));
                day = moment.on();
            }
        if (rows.isEmpty()) rows.add(ThemeMeetings.quiet(texts.get("theme.thread.none")));
        getChildren().setAll(rows);
    }

    /// Where what has been ends and what is to come begins.
    private Node today() {
        var today = new Label(texts.get("theme.today", texts.dates().date(tools.today())));
        today.getStyleClass().addAll("thread-today", "small");
        today.setMaxWidth(Double.MAX_VALUE);
        return today;
    }

    private Node row(Moment moment, boolean isNewDay) {
        return switch (moment) {
            case Moment.Met(var meeting) ->
                row(moment, isNewDay, Icon.MEETINGS, met(meeting), () -> go(Place.meeting(meeting.id())));
            case Moment.Agreed(var decided) ->
                row(
                        moment,
                        isNewDay,
                        Icon.DECISION,
                        agreed(decided),
                        () -> go(Place.item(
                                decided.place().meeting().id(),
                                decided.place().item().id())));
            case Moment.Promised(var action, var meeting) ->
                row(moment, isNewDay, Icon.ACTION, promised(action), () -> go(place(action, meeting)));
            case Moment.Noted(var note) ->
                row(moment, isNewDay, Icon.PENDING, noted(note), () -> toNote.accept(note.id()));
        };
    }

    private Node row(Moment moment, boolean isNewDay, Icon icon, Words words, Runnable go) {
        var date = texts.dates().date(moment.on());
        var when = new Label(isNewDay ? date : "");
        when.getStyleClass().add("thread-day");
        var what = new Label(words.what);
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        if (moment instanceof Moment.Met) what.getStyleClass().add("thread-meeting");
        var detail = new Label(words.detail);
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        detail.getStyleClass().addAll("quiet", "small");
        detail.setManaged(!words.detail.isEmpty());
        var text = new VBox(what, detail);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new LinkRow(String.join(", ", date, words.what, words.detail), go, when, icon.node(), text);
        row.getStyleClass().add("thread-row");
        return row;
    }

    private Words met(Meeting meeting) {
        var times = meeting.timetable();
        var what = texts.get("theme.thread.meeting", meeting.writtenNumber());
        if (times.start() != null) what += " " + texts.dates().clock(times.start(), times.end());
        var state = texts.of("meeting", meeting.state());
        return new Words(what, meeting.place().isEmpty() ? state : state + " · " + meeting.place());
    }

    private static Words agreed(Decided decided) {
        return new Words(oneLine(decided.text()), decided.place().item().title());
    }

    private Words promised(Action action) {
        var owners = action.owners().stream()
                .map(owner -> owner.name().isEmpty() ? texts.get("meeting.owner.everyone") : owner.name())
                .collect(Collectors.joining(", "));
        var due = action.dueOn() == null ? action.dueWords() : texts.dates().date(action.dueOn());
        var state = texts.of("theme", action.state());
        var detail = new ArrayList<String>();
        for (var part : new String[] {owners, due, state}) if (!part.isEmpty()) detail.add(part);
        return new Words(oneLine(action.text()), String.join(" · ", detail));
    }

    private Words noted(ThemeNote note) {
        var sector = note.sector().isEmpty() ? texts.get("theme.note.everyone") : note.sector();
        return new Words(note.text().isBlank() ? texts.get("theme.note.empty") : oneLine(note.text()), sector);
    }

    private static Place place(Action action, Meeting meeting) {
        return action.itemId() == null ? Place.meeting(meeting.id()) : Place.item(meeting.id(), action.itemId());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void go(Place place) {
        tools.navigation().goTo(place);
    }

    private record Words(String what, String detail) {}
}
