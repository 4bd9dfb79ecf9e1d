package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.plan.Holiday;
import fi.poytakirjuri.register.plan.PlanStore;
import fi.poytakirjuri.register.plan.YearPlan;
import fi.poytakirjuri.register.plan.YearRound;
import fi.poytakirjuri.register.plan.YearWish;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.list.NewMeetingModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The planning of a year: what is wished, the days proposed for it, and the making of them all at once.
public final class PlanModel {
    private static final int MOST = 53;

    private final YearModel year;
    private final NewMeetingModel adding;
    private final PlanStore plans;
    private final Tools tools;
    private final StringProperty count = new SimpleStringProperty("");
    private final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.TUESDAY);
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty weeks = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper isPlanning = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<Proposal>> proposals = new ReadOnlyObjectWrapper<>(List.of());
    private String title = "";
    private int lastId;
    private boolean isFilling;

    public PlanModel(YearModel year, NewMeetingModel adding, PlanStore plans, Tools tools) {
        this.year = year;
        this.adding = adding;
        this.plans = plans;
        this.tools = tools;
        for (var wish : List.of(count, weeks)) wish.subscribe((_, _) -> propose());
        weekday.subscribe((_, _) -> propose());
        year.roundProperty().subscribe((before, now) -> turned(before, now));
    }

    public StringProperty countProperty() {
        return count;
    }

    public ObjectProperty<DayOfWeek> weekdayProperty() {
        return weekday;
    }

    public StringProperty startProperty() {
        return start;
    }

    public StringProperty endProperty() {
        return end;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public StringProperty weeksProperty() {
        return weeks;
    }

    public ReadOnlyBooleanProperty planningProperty() {
        return isPlanning.getReadOnlyProperty();
    }

    /// The days proposed, in order.
    public ReadOnlyObjectProperty<List<Proposal>> proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    /// Begins with what is most likely: the table's fewest meetings, on the weekday and at the time of the latest one.
    public void begin() {
        if (isPlanning.get()) return;
        adding.suggest(likely -> {
            isFilling = true;
            year.round()
                    .ifPresent(round -> count.set(String.valueOf(Math.max(
                            round.hasAim() ? round.fewest() : 1, round.counted().size() + 1))));
            var day = likely.date().getDayOfWeek();
            weekday.set(day.compareTo(DayOfWeek.SATURDAY) < 0 ? day : DayOfWeek.TUESDAY);
            start.set(tools.texts().dates().time(likely.start()));
            end.set(tools.texts().dates().time(likely.end()));
            place.set(likely.place());
            title = likely.title();
            isFilling = false;
            isPlanning.set(true);
            propose();
        });
    }

    public void cancel() {
        isPlanning.set(false);
        proposals.set(List.of());
    }

    /// Why the number cannot be read; empty when it can.
    public Optional<String> countProblem() {
        return number().isPresent()
                ? Optional.empty()
                : Optional.of(tools.texts().get("plan.count.unread"));
    }

    public Optional<String> weeksProblem() {
        return ClosedWeeks.read(weeks.get()).isPresent()
                ? Optional.empty()
                : Optional.of(tools.texts().get("plan.weeks.unread"));
    }

    /// How many fewer days suit than are wished for.
    public int missing() {
        int there = year.round().map(round -> round.counted().size()).orElse(0);
        return Math.max(0, number().orElse(0) - there - proposals.get().size());
    }

    /// Moves a proposal to any day of the year, also to one that the plan itself would pass over.
    public void move(Proposal which, LocalDate day) {
        if (day.getYear() == year.year())
            change(all -> all.stream()
                    .map(each -> each.id() == which.id() ? new Proposal(which.id(), day) : each)
                    .toList());
    }

    public void drop(Proposal which) {
        change(all -> all.stream().filter(each -> each.id() != which.id()).toList());
    }

    /// Proposes one more day.
    public void add(LocalDate day) {
        change(all -> {
            var more = new ArrayList<>(all);
            more.add(new Proposal(++lastId, day));
            return more;
        });
    }

    /// What speaks against a day: a holiday, a weekend, July, a day gone by, or another meeting on it, also of
    /// another table.
    public Optional<String> against(LocalDate day) {
        var texts = tools.texts();
        var holiday = Holiday.on(day);
        if (holiday.isPresent()) return holiday.map(h -> texts.of("plan", h));
        if (Holiday.isFree(day)) return Optional.of(texts.get("plan.against.weekend"));
        if (day.getMonthValue() == 7) return Optional.of(texts.get("plan.against.july"));
        if (day.isBefore(tools.today())) return Optional.of(texts.get("plan.against.past"));
        boolean isTaken = year.round().stream()
                        .flatMap(round -> round.on(day).stream())
                        .findAny()
                        .isPresent()
                || proposals.get().stream().filter(p -> p.day().equals(day)).count() > 1;
        if (isTaken) return Optional.of(texts.get("plan.against.taken"));
        return year.round().stream()
                .flatMap(round -> round.elsewhere().stream())
                .filter(other -> other.meeting().date().equals(day))
                .findFirst()
                .map(other -> texts.get("plan.against.elsewhere", other.table()));
    }

    /// Whether the year can be made: there is something to make and its times can be read.
    public boolean canMake() {
        return !proposals.get().isEmpty()
                && adding.timeProblem(start.get()).isEmpty()
                && adding.timeProblem(end.get()).isEmpty();
    }

    /// Makes the proposed meetings in one step.
    public void make() {
        if (!canMake()) return;
        var typed = new NewMeetingModel.Typing(title, "", start.get(), end.get(), place.get());
        var days = proposals.get().stream().map(Proposal::day).toList();
        tools.background()
                .register(() -> plans.make(
                        days.stream().map(day -> adding.on(day, typed)).toList()))
                .onSuccess(ids -> {
                    cancel();
                    tools.sayUndoable(tools.texts().count("plan.made", ids.size()));
                })
                .start();
    }

    private void propose() {
        if (isFilling || !isPlanning.get()) return;
        var closed = ClosedWeeks.read(weeks.get());
        var round = year.round();
        if (number().isEmpty() || closed.isEmpty() || round.isEmpty()) return;
        var wish = new YearWish(
                year.year(), number().get(), weekday.get(), tools.today().plusDays(1), closed.get());
        var kept = round.get().counted().stream().map(Meeting::date).toList();
        proposals.set(YearPlan.days(wish, kept).stream()
                .map(day -> new Proposal(++lastId, day))
                .toList());
    }

    /// Another year is another plan; a change within the year leaves alone what was moved by hand.
    private void turned(@Nullable YearRound before, @Nullable YearRound now) {
        if (now != null && (before == null || before.year() != now.year())) propose();
    }

    private void change(UnaryOperator<List<Proposal>> how) {
        proposals.set(how.apply(proposals.get()).stream()
                .sorted(Comparator.comparing(Proposal::day).thenComparing(Proposal::id))
                .toList());
    }

    private Optional<Integer> number() {
        var typed = count.get().strip();
        if (!typed.matches("\\d{1,2}")) return Optional.empty();
        int number = Integer.parseInt(typed);
        return number < 1 || number > MOST ? Optional.empty() : Optional.of(number);
    }
}
