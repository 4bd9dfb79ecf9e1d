package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.term.NewTermModel.FirstMeeting;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The last step: the term's first meeting, in which the table organises itself.
final class MeetingStep extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final TextField date = field("new-term-date", 10);
    private final TextField start = field("new-term-start", 5);
    private final TextField end = field("new-term-end", 5);
    private final TextField place = field("new-term-place", 20);
    private final StringProperty dateProblem = new SimpleStringProperty("");
    private final StringProperty startProblem = new SimpleStringProperty("");
    private final StringProperty endProblem = new SimpleStringProperty("");

    MeetingStep(Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        var hint = new Label(texts.get("nomination.newTerm.meeting.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("quiet");
        getStyleClass().add("form");
        getChildren()
                .setAll(
                        hint,
                        new FlowPane(
                                16,
                                12,
                                new FormRow(texts.get("meeting.date"), date, dateProblem),
                                new FormRow(texts.get("meeting.start"), start, startProblem),
                                new FormRow(texts.get("meeting.end"), end, endProblem),
                                new FormRow(texts.get("meeting.place"), place)));
    }

    void show(FirstMeeting likely) {
        date.setText(texts.dates().date(likely.date()));
        start.setText(likely.start() == null ? "" : texts.dates().time(likely.start()));
        end.setText(likely.end() == null ? "" : texts.dates().time(likely.end()));
        place.setText(likely.place());
    }

    /// What was typed; empty when something cannot be read, and then the reason stands beside it.
    Optional<FirstMeeting> meeting() {
        dateProblem.set(
                TypedMoment.dateProblem(date.getText(), tools.today(), texts).orElse(""));
        startProblem.set(TypedMoment.timeProblem(start.getText(), texts).orElse(""));
        endProblem.set(TypedMoment.timeProblem(end.getText(), texts).orElse(""));
        if (!(dateProblem.get() + startProblem.get() + endProblem.get()).isEmpty()) return Optional.empty();
        return Reading.date(date.getText(), tools.today())
                .map(day -> new FirstMeeting(
                        day,
                        Reading.time(start.getText()).orElse(null),
                        Reading.time(end.getText()).orElse(null),
                        place.getText().strip()));
    }

    private static TextField field(String id, int columns) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }
}
