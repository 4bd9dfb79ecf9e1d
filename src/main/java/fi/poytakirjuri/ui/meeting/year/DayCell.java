package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.plan.Holiday;
import fi.poytakirjuri.register.plan.YearRound;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A day of the strip: free, a holiday, with meetings or with a proposal. Its words say all of it.
final class DayCell extends Label {
    static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final Texts texts;
    private final LocalDate day;
    private final Consumer<DayCell> press;
    private List<Meeting> meetings = List.of();
    private List<Proposal> proposals = List.of();

    /// @param press does what the day is for, as Enter does
    DayCell(Texts texts, LocalDate day, Consumer<DayCell> press) {
        super(String.valueOf(day.getDayOfMonth()));
        this.texts = texts;
        this.day = day;
        this.press = press;
        setId("day-" + day);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.BUTTON);
        show(List.of(), List.of());
    }

    LocalDate day() {
        return day;
    }

    /// The meeting that is worked with here: one that goes on before one that is cancelled.
    Optional<Meeting> meeting() {
        return meetings.stream()
                .filter(m -> m.state() != MeetingState.CANCELLED)
                .findFirst()
                .or(() -> meetings.stream().findFirst());
    }

    Optional<Proposal> proposal() {
        return proposals.stream().findFirst();
    }

    /// Whether something of this day can be moved to another.
    boolean hasMovable() {
        return proposal().isPresent() || meeting().filter(YearRound::isMovable).isPresent();
    }

    void show(List<Meeting> meetings, List<Proposal> proposals) {
        this.meetings = meetings;
        this.proposals = proposals;
        getStyleClass().setAll("label", "day");
        if (Holiday.on(day).isPresent()) getStyleClass().add("holiday");
        else if (isQuiet()) getStyleClass().add("quiet-day");
        meeting().ifPresent(meeting -> getStyleClass().add(tone(meeting)));
        if (!proposals.isEmpty()) getStyleClass().add("proposed");
        var words = words();
        setAccessibleText(String.join(", ", words));
        setTooltip(words.size() > 1 ? new Tooltip(String.join("\n", words)) : null);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) press.accept(this);
        else super.executeAccessibleAction(asked, parameters);
    }

    private boolean isQuiet() {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || day.getMonth() == Month.JULY;
    }

    private static String tone(Meeting meeting) {
        if (meeting.state() == MeetingState.CANCELLED) return "cancelled";
        return YearRound.isMovable(meeting) ? "planned" : "held";
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        words.add(texts.dates().heading(day));
        Holiday.on(day).ifPresent(holiday -> words.add(texts.of("plan", holiday)));
        for (var meeting : meetings) words.add(words(texts, meeting));
        if (!proposals.isEmpty()) words.add(texts.get("plan.legend.proposed"));
        if (hasMovable()) words.add(texts.get("plan.move.hint"));
        return words;
    }

    /// 3/2026, klo 13.00–15.00, Suunniteltu
    static String words(Texts texts, Meeting meeting) {
        var words = new ArrayList<String>();
        words.add(
                meeting.theme() == null
                        ? texts.get("plan.meeting", meeting.writtenNumber())
                        : texts.get(
                                "plan.meeting.theme",
                                meeting.writtenNumber(),
                                meeting.theme().name()));
        var times = meeting.timetable();
        if (times.start() != null) words.add(texts.dates().clock(times.start(), times.end()));
        words.add(texts.of("meeting", meeting.state()));
        return String.join(", ", words);
    }
}
