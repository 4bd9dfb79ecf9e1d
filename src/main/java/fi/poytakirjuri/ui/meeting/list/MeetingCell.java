package fi.poytakirjuri.ui.meeting.list;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.StateLabel;
import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws a year's heading with its meter, or a meeting with its day, place and state.
final class MeetingCell extends ListCell<MeetingRow> {
    /// What a badge takes of the line, in pixels.
    private static final double BADGE = 32;

    private final Texts texts;
    private final Label year = new Label();
    private final Label meter = new Label();
    private final HBox heading = new HBox(12, year, meter);
    private final Label number = new Label();
    private final Label when = new Label();
    private final WrappedLabel title = new WrappedLabel();
    private final WrappedLabel place = new WrappedLabel();
    private final StateLabel state;
    private final Badge badge;
    private final HBox line;

    /// @param width of the list, which the words are wrapped to
    MeetingCell(Tools tools, ObservableDoubleValue width) {
        this.texts = tools.texts();
        this.badge = new Badge(tools).inCell();
        this.state = new StateLabel(texts);
        year.getStyleClass().add("section-title");
        heading.setAlignment(Pos.BASELINE_LEFT);
        number.getStyleClass().add("meeting-number");
        place.getStyleClass().addAll("quiet", "small");
        when.getStyleClass().add("meeting-when");
        for (var fixed : new Label[] {number, when}) fixed.setMinWidth(Region.USE_PREF_SIZE);
        var what = new VBox(2, title, place);
        HBox.setHgrow(what, Priority.ALWAYS);
        var stateColumn = new HBox(state);
        stateColumn.getStyleClass().add("meeting-state");
        stateColumn.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(16, number, when, what, badge, stateColumn);
        line.setAlignment(Pos.CENTER_LEFT);
        var rest = Bindings.createDoubleBinding(() -> width.get() - taken(stateColumn), width, when.widthProperty());
        title.wrapTo(rest);
        place.wrapTo(rest);
        setMinWidth(0);
        setPrefWidth(1);
    }

    private double taken(HBox stateColumn) {
        double spaces = 4 * line.getSpacing() + 48 + BADGE;
        return number.getWidth() + when.getWidth() + stateColumn.getWidth() + spaces;
    }

    @Override
    protected void updateItem(@Nullable MeetingRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("year-row", "meeting-row");
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case MeetingRow.Year y -> show(y);
            case MeetingRow.Line l -> show(l.meeting());
        }
    }

    private void show(MeetingRow.Year of) {
        getStyleClass().add("year-row");
        year.setText(String.valueOf(of.year()));
        meter.setText(texts.get("meeting.year.meter", of.meetings(), of.fewest(), of.most()));
        boolean isOff = of.isTooFew() || of.isTooMany();
        meter.setGraphic((isOff ? Icon.NOTICE : Icon.DONE).node());
        meter.getStyleClass().setAll("label", "state", isOff ? "calm" : "good");
        setAccessibleText(of.year() + ", " + meter.getText());
        setGraphic(heading);
    }

    private void show(Meeting meeting) {
        getStyleClass().add("meeting-row");
        var times = meeting.timetable();
        number.setText(meeting.writtenNumber());
        when.setText(
                texts.dates().shortDay(meeting.date()) + " " + texts.dates().date(meeting.date())
                        + (times.start() == null ? "" : " " + texts.dates().clock(times.start(), times.end())));
        title.setText(meeting.title());
        var kind = texts.of("meeting", meeting.documentKind());
        place.setText(meeting.place().isEmpty() ? kind : kind + " · " + meeting.place());
        state.show(meeting.state());
        badge.show(Place.meeting(meeting.id()));
        setAccessibleText(String.join(
                ", ",
                number.getText(),
                when.getText(),
                title.getText(),
                place.getText(),
                state.getText(),
                badge.told()));
        setGraphic(line);
    }
}
