package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.meeting.open.StateLabel;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A month of the strip: its days in weeks, and below them its meetings in words.
final class MonthPane extends VBox {
    private final Texts texts;
    private final Consumer<Meeting> open;
    private final List<DayCell> cells = new ArrayList<>();
    private final VBox meetings = new VBox();

    /// @param open  told of a meeting whose words were pressed
    /// @param press told of a day that was pressed by a screen reader
    MonthPane(Texts texts, YearMonth month, Consumer<Meeting> open, Consumer<DayCell> press) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("month");
        meetings.getStyleClass().add("month-meetings");
        var name = texts.dates().month(month.getMonth());
        var title = new Label(month.getMonth() == Month.JULY ? texts.get("plan.july", name) : name);
        title.getStyleClass().add("month-title");
        getChildren().setAll(title, days(month, press), meetings);
    }

    List<DayCell> cells() {
        return cells;
    }

    private Node days(YearMonth month, Consumer<DayCell> press) {
        var grid = new GridPane();
        grid.getStyleClass().add("month-days");
        for (var weekday : DayOfWeek.values()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 7);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
            var head = new Label(texts.dates().shortDay(weekday));
            head.getStyleClass().add("weekday");
            head.setMaxWidth(Double.MAX_VALUE);
            grid.add(head, weekday.ordinal(), 0);
        }
        int offset = month.atDay(1).getDayOfWeek().ordinal();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            var cell = new DayCell(texts, month.atDay(day), press);
            int place = offset + day - 1;
            cells.add(cell);
            grid.add(cell, place % 7, 1 + place / 7);
        }
        return grid;
    }

    void show(List<Meeting> ofMonth) {
        meetings.getChildren().setAll(ofMonth.stream().map(this::line).toList());
    }

    private Node line(Meeting meeting) {
        var day = meeting.date();
        var line = new Hyperlink(
                texts.dates().shortDay(day) + " " + day.getDayOfMonth() + "." + day.getMonthValue() + ". "
                        + (meeting.theme() == null
                                ? meeting.writtenNumber()
                                : texts.get("plan.theme.short", meeting.writtenNumber())),
                StateLabel.icon(meeting.state()).node());
        line.getStyleClass().add("month-meeting");
        line.setAccessibleText(texts.dates().heading(day) + ", " + DayCell.words(texts, meeting));
        line.setOnAction(_ -> open.accept(meeting));
        // The day itself is the stop of the keyboard.
        line.setFocusTraversable(false);
        return line;
    }
}
