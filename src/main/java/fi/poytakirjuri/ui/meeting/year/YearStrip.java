package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.plan.YearRound;
import fi.poytakirjuri.ui.kit.Caret;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The year as twelve months in rows of six, four or three. One day at a time has the keyboard: [StripKeys] goes from
/// day to day, and [StripDrag] takes a meeting along with the mouse.
final class YearStrip extends GridPane {
    private static final double BETWEEN = 16;
    /// How much smaller than the text the days are.
    private static final double DAY = 0.86;

    /// The narrowest month, in the text's own size.
    private static final double MONTH = 7.6;

    private final Texts texts;
    private final YearModel model;
    private final PlanModel plan;
    private final Map<LocalDate, DayCell> cells = new HashMap<>();
    private final List<MonthPane> months = new ArrayList<>();
    private int year;
    private int columns;

    YearStrip(Texts texts, YearModel model, PlanModel plan) {
        this.texts = texts;
        this.model = model;
        this.plan = plan;
        setId("year-strip");
        getStyleClass().add("year-strip");
        setHgap(BETWEEN);
        new StripKeys(this, plan);
        new StripDrag(this);
        widthProperty().subscribe(_ -> arrange());
        model.roundProperty().subscribe(_ -> show());
        plan.proposalsProperty().subscribe(_ -> show());
    }

    Optional<DayCell> cell(LocalDate day) {
        return Optional.ofNullable(cells.get(day));
    }

    /// The caret to the day that had it last.
    void focusFirst() {
        cells.values().stream().filter(DayCell::isFocusTraversable).findFirst().ifPresent(Caret::to);
    }

    /// Gives a day the keyboard.
    void focus(LocalDate day) {
        cell(day).ifPresent(cell -> {
            for (var each : cells.values()) each.setFocusTraversable(each == cell);
            cell.requestFocus();
        });
    }

    /// Takes along what a day has, the proposal before the meeting, and the keyboard with it.
    void take(DayCell from, LocalDate there) {
        if (!cells.containsKey(there)) return;
        if (from.proposal().isPresent()) plan.move(from.proposal().get(), there);
        else from.meeting().filter(YearRound::isMovable).ifPresent(meeting -> model.move(meeting, there));
        focus(there);
    }

    /// Opens the day's meeting, or while a year is planned proposes the day.
    ///
    /// @return false when there is nothing to do with the day
    boolean press(DayCell cell) {
        if (cell.meeting().isPresent()) model.open(cell.meeting().get());
        else if (plan.planningProperty().get() && cell.proposal().isEmpty()) plan.add(cell.day());
        else return false;
        return true;
    }

    private void show() {
        model.round().ifPresent(round -> {
            if (year != round.year()) make(round.year());
            for (var cell : cells.values())
                cell.show(
                        round.on(cell.day()),
                        plan.proposalsProperty().get().stream()
                                .filter(p -> p.day().equals(cell.day()))
                                .toList());
            for (int i = 0; i < months.size(); i++) months.get(i).show(of(round, Month.of(i + 1)));
        });
    }

    private static List<Meeting> of(YearRound round, Month month) {
        return round.meetings().stream()
                .filter(meeting -> meeting.date().getMonth() == month)
                .toList();
    }

    private void make(int now) {
        year = now;
        cells.clear();
        months.clear();
        for (var month : Month.values()) {
            var pane = new MonthPane(texts, YearMonth.of(now, month), model::open, this::press);
            for (var cell : pane.cells()) cells.put(cell.day(), cell);
            months.add(pane);
        }
        var first = model.round().stream()
                .flatMap(round -> round.meetings().stream())
                .filter(YearRound::isMovable)
                .map(Meeting::date)
                .findFirst()
                .orElse(LocalDate.of(now, 1, 1));
        cell(first).ifPresent(cell -> cell.setFocusTraversable(true));
        // The style sheet says later how large the text is.
        months.getFirst().cells().getFirst().fontProperty().subscribe((_, _) -> arrange());
        columns = 0;
        arrange();
    }

    private void arrange() {
        double width = getWidth();
        if (months.isEmpty() || width == 0) return;
        double em = months.getFirst().cells().getFirst().getFont().getSize() / DAY;
        int fit = (int) ((width + BETWEEN) / (MONTH * em + BETWEEN));
        int now = fit >= 6 ? 6 : fit >= 4 ? 4 : 3;
        if (now == columns) return;
        columns = now;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < now; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / now);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < months.size(); i++) add(months.get(i), i % now, i / now);
    }
}
