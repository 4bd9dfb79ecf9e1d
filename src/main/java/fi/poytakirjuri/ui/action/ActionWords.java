package fi.poytakirjuri.ui.action;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionEvent;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.StateIcon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// An action on the screen, in words.
public final class ActionWords {
    private final Texts texts;

    public ActionWords(Texts texts) {
        this.texts = texts;
    }

    /// Niina Åkerlund, toimialaedustajat; kaikki
    public String owners(List<Owner> owners) {
        return owners.stream().map(this::owner).collect(Collectors.joining(", "));
    }

    public String owner(Owner owner) {
        return owner.name().isBlank() ? texts.get("meeting.owner.everyone") : owner.name();
    }

    /// 2.6.2026; ensi kokous (2.6.2026); ennen kesää; empty where it has none.
    public String due(Action action) {
        return due(action.dueOn(), action.dueWords());
    }

    /// What the field says in which the due time is typed: words as they were typed.
    public String typedDue(Action action) {
        return action.dueWords().isBlank() ? due(action) : action.dueWords();
    }

    private String due(@Nullable LocalDate on, String words) {
        if (on == null) return words;
        var date = texts.dates().date(on);
        return words.isBlank() ? date : texts.get("task.due.meeting", words, date);
    }

    /// Valmis; Myöhässä 3 päivää; Siirtyy (2. kerran); Avoin
    public String state(Action action, LocalDate today) {
        if (action.isLate(today)) return texts.count("task.late", daysLate(action, today));
        return state(action);
    }

    /// How it stands, whatever the day is.
    public String state(Action action) {
        if (!action.isMoved()) return texts.of("meeting", action.state());
        return action.timesMoved() == 1
                ? texts.get("task.moved.once")
                : texts.get("task.moved.times", action.timesMoved());
    }

    private static long daysLate(Action action, LocalDate today) {
        return action.dueOn() == null ? 0 : ChronoUnit.DAYS.between(action.dueOn(), today);
    }

    /// Dresses a label as the state of an action.
    public void dress(Label label, Action action, LocalDate today) {
        label.setText(state(action, today));
        label.getStyleClass().setAll("label", "state", tone(action, today));
        StateIcon.put(label, icon(action, today));
    }

    public static Icon icon(Action action, LocalDate today) {
        if (action.isLate(today)) return Icon.WARNING;
        if (action.isMoved()) return Icon.FORWARD;
        return switch (action.state()) {
            case OPEN -> Icon.ACTION;
            case IN_PROGRESS -> Icon.PENDING;
            case DONE -> Icon.DONE;
            case LAPSED -> Icon.REMOVE;
        };
    }

    private static String tone(Action action, LocalDate today) {
        if (action.isLate(today)) return "watch";
        return switch (action.state()) {
            case OPEN, IN_PROGRESS, LAPSED -> "calm";
            case DONE -> "good";
        };
    }

    /// Siirrettiin kokouksessa 3/2026, uusi määräaika 2.6.2026. Odotetaan lukuja.
    ///
    /// @param meeting the number of the meeting in which it was told; nothing between meetings
    public String event(ActionEvent event, @Nullable String meeting) {
        var date = texts.dates().date(event.when().day());
        var when = meeting == null ? date : texts.get("task.event.inMeeting", meeting, date);
        var due = due(event.nowDueOn(), event.nowDueWords());
        boolean isMoved = event.kind() == ActionEvent.Kind.MOVED || hasNewDue(event);
        var what = texts.of("task", event.kind(), when);
        if (isMoved && !due.isBlank()) what = texts.get("task.event.newDue", what, due);
        return event.note().isBlank() ? what : texts.get("task.event.note", what, event.note());
    }

    private static boolean hasNewDue(ActionEvent event) {
        return event.nowDueOn() != null && !event.nowDueOn().equals(event.wasDueOn());
    }
}
