package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.plan.PlanStore;
import fi.poytakirjuri.register.plan.YearRound;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The year in sight with its meetings, and the moving of a meeting to another of its days.
public final class YearModel {
    private final PlanStore plans;
    private final long bodyId;
    private final Tools tools;
    private final Refresh<YearRound> refresh;
    private final ReadOnlyObjectWrapper<@Nullable YearRound> round = new ReadOnlyObjectWrapper<>(null);
    private int year;
    private boolean isSeen;

    public YearModel(PlanStore plans, long bodyId, Tools tools) {
        this.plans = plans;
        this.bodyId = bodyId;
        this.tools = tools;
        this.year = tools.today().getYear();
        this.refresh = new Refresh<>(tools.background(), () -> plans.read(bodyId, year, tools.today()), round::set);
        tools.changes()
                .whenTouched(
                        this::touched, "meeting", "body", "setting", "theme", "attendance", "seat", "tenure", "office");
        refresh.now();
    }

    /// The year as the register has it; nothing before it is first read.
    public ReadOnlyObjectProperty<@Nullable YearRound> roundProperty() {
        return round.getReadOnlyProperty();
    }

    public Optional<YearRound> round() {
        return Optional.ofNullable(round.get());
    }

    /// Out of sight the year is not read anew.
    void seen(boolean now) {
        isSeen = now;
        if (isSeen) refresh.now();
    }

    private void touched() {
        if (isSeen) refresh.now();
    }

    public int year() {
        return year;
    }

    public void goTo(int other) {
        year = other;
        refresh.now();
    }

    /// Moves a meeting to another day of the same year; its times stay. Says when the invitation has to follow.
    public void move(Meeting meeting, LocalDate day) {
        if (!YearRound.isMovable(meeting) || day.equals(meeting.date()) || day.getYear() != year) return;
        tools.background()
                .register(() -> plans.move(meeting.id(), day))
                .onSuccess(() -> tellMoved(meeting, day))
                .start();
    }

    private void tellMoved(Meeting meeting, LocalDate day) {
        Texts texts = tools.texts();
        var when = texts.dates().heading(day);
        if (isInvited(meeting))
            tools.toasts()
                    .say(
                            texts.get("plan.moved.invited", when),
                            texts.get("plan.moved.open"),
                            () -> tools.navigation().goTo(Place.meeting(meeting.id())));
        else tools.sayUndoable(texts.get("plan.moved", when));
    }

    private static boolean isInvited(Meeting meeting) {
        return meeting.invitedOn() != null || meeting.state() == MeetingState.INVITED;
    }

    public void open(Meeting meeting) {
        tools.navigation().goTo(Place.meeting(meeting.id()));
    }
}
