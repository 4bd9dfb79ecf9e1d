package fi.poytakirjuri.ui.meeting.list;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The fields of a new meeting, filled with what is most likely: the date is typed over, Enter adds, Esc closes.
/// Words already typed are still there when it is opened again.
final class NewMeetingPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final NewMeetingModel model;
    private final LongConsumer added;
    private final TextField date = new TextField();
    private final TextField start = new TextField();
    private final TextField end = new TextField();
    private final TextField place = new TextField();
    private final TextField title = new TextField();
    private final StringProperty dateProblem = new SimpleStringProperty("");
    private final StringProperty startProblem = new SimpleStringProperty("");
    private final StringProperty endProblem = new SimpleStringProperty("");
    private boolean isBegun;

    /// @param added told the id of the meeting that was added
    NewMeetingPane(Tools tools, NewMeetingModel model, LongConsumer added) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.added = added;
        getStyleClass().addAll("panel", "new-meeting");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var heading = new Label(texts.get("meeting.new.heading"));
        heading.getStyleClass().add("section-title");
        getChildren().addAll(heading, fields(), buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        checked(date, dateProblem, model::dateProblem);
        checked(start, startProblem, model::timeProblem);
        checked(end, endProblem, model::timeProblem);
    }

    void open() {
        setVisible(true);
        if (isBegun) {
            date.requestFocus();
            return;
        }
        model.suggest(suggestion -> {
            isBegun = true;
            date.setText(texts.dates().date(suggestion.date()));
            start.setText(texts.dates().time(suggestion.start()));
            end.setText(texts.dates().time(suggestion.end()));
            place.setText(suggestion.place());
            title.setText(suggestion.title());
            date.requestFocus();
            date.selectAll();
        });
    }

    private VBox fields() {
        date.setId("new-meeting-date");
        start.setId("new-meeting-start");
        end.setId("new-meeting-end");
        place.setId("new-meeting-place");
        title.setId("new-meeting-title");
        date.setPrefColumnCount(9);
        start.setPrefColumnCount(5);
        end.setPrefColumnCount(5);
        var name = new FormRow(texts.get("meeting.title"), title);
        HBox.setHgrow(name, Priority.ALWAYS);
        var when = new HBox(
                16,
                new FormRow(texts.get("meeting.date"), date, dateProblem),
                new FormRow(texts.get("meeting.start"), start, startProblem),
                new FormRow(texts.get("meeting.end"), end, endProblem),
                name);
        return new VBox(12, when, new FormRow(texts.get("meeting.place"), place));
    }

    private HBox buttons() {
        var add = tools.buttons().primary("meeting.new.add", Icon.ADD, this::add);
        var cancel = tools.buttons().of("meeting.new.cancel", Icon.REMOVE, this::close);
        var row = new HBox(add, cancel);
        row.getStyleClass().add("button-row");
        return row;
    }

    private static void checked(TextField field, StringProperty problem, Function<String, Optional<String>> check) {
        field.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) problem.set(check.apply(field.getText()).orElse(""));
        });
        field.textProperty().subscribe((_, _) -> problem.set(""));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) add();
        else return;
        key.consume();
    }

    private void add() {
        dateProblem.set(model.dateProblem(date.getText()).orElse(""));
        startProblem.set(model.timeProblem(start.getText()).orElse(""));
        endProblem.set(model.timeProblem(end.getText()).orElse(""));
        if (!dateProblem.get().isEmpty()) date.requestFocus();
        else if (!startProblem.get().isEmpty()) start.requestFocus();
        else if (!endProblem.get().isEmpty()) end.requestFocus();
        else
            model.add(
                    new NewMeetingModel.Typing(
                            title.getText(), date.getText(), start.getText(), end.getText(), place.getText()),
                    id -> {
                        isBegun = false;
                        close();
                        added.accept(id);
                    });
    }

    private void close() {
        setVisible(false);
    }
}
