package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.theme.ThemeThread;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a theme's next meeting, filled by the one before: Enter adds and opens it, Esc closes.
final class NewThemeMeetingPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ThemeModel model;
    private final Label heading = new Label();
    private final TextField date = new TextField();
    private final TextField start = new TextField();
    private final TextField end = new TextField();
    private final TextField place = new TextField();
    private final StringProperty dateProblem = new SimpleStringProperty("");
    private final StringProperty startProblem = new SimpleStringProperty("");
    private final StringProperty endProblem = new SimpleStringProperty("");
    private @Nullable ThemeThread thread;

    NewThemeMeetingPane(Tools tools, ThemeModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        getStyleClass().addAll("panel", "new-meeting");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        heading.getStyleClass().add("section-title");
        var hint = ThemeMeetings.quiet(texts.get("theme.begin.hint"));
        hint.getStyleClass().add("small");
        getChildren().setAll(heading, fields(), hint, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open(ThemeThread now) {
        if (thread == null || thread.theme().id() != now.theme().id() || !isVisible()) fill(now);
        thread = now;
        setVisible(true);
        date.requestFocus();
        date.selectAll();
    }

    private void fill(ThemeThread now) {
        var likely = model.suggest(now);
        heading.setText(texts.get("theme.begin.heading", now.theme().name()));
        date.setText(texts.dates().date(likely.date()));
        start.setText(likely.start() == null ? "" : texts.dates().time(likely.start()));
        end.setText(likely.end() == null ? "" : texts.dates().time(likely.end()));
        place.setText(likely.place());
    }

    private Node fields() {
        date.setId("theme-meeting-date");
        start.setId("theme-meeting-start");
        end.setId("theme-meeting-end");
        place.setId("theme-meeting-place");
        date.setPrefColumnCount(9);
        start.setPrefColumnCount(5);
        end.setPrefColumnCount(5);
        place.setPrefColumnCount(18);
        date.textProperty().subscribe((_, _) -> dateProblem.set(""));
        start.textProperty().subscribe((_, _) -> startProblem.set(""));
        end.textProperty().subscribe((_, _) -> endProblem.set(""));
        return new FlowPane(
                16,
                12,
                new FormRow(texts.get("meeting.date"), date, dateProblem),
                new FormRow(texts.get("meeting.start"), start, startProblem),
                new FormRow(texts.get("meeting.end"), end, endProblem),
                new FormRow(texts.get("meeting.place"), place));
    }

    private Node buttons() {
        var add = tools.buttons().primary("theme.begin.add", Icon.ADD, this::add);
        add.setId("theme-meeting-add");
        var row = new HBox(add, tools.buttons().of("meeting.new.cancel", Icon.REMOVE, this::close));
        row.getStyleClass().add("button-row");
        return row;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) add();
        else return;
        key.consume();
    }

    private void add() {
        var now = thread;
        if (now == null) return;
        if (date.getText().isBlank() || model.dateProblem(date.getText()).isPresent()) {
            dateProblem.set(texts.get("meeting.date.unread"));
            date.requestFocus();
        } else if (isWrong(start, startProblem) || isWrong(end, endProblem)) return;
        else
            model.begin(
                    now, new ThemeModel.Typing(date.getText(), start.getText(), end.getText(), place.getText()), id -> {
                        close();
                        tools.navigation().goTo(Place.meeting(id));
                    });
    }

    private boolean isWrong(TextField time, StringProperty problem) {
        var why = time.getText().isBlank() || Reading.time(time.getText()).isPresent()
                ? Optional.<String>empty()
                : Optional.of(texts.get("meeting.time.unread"));
        problem.set(why.orElse(""));
        if (why.isPresent()) time.requestFocus();
        return why.isPresent();
    }

    private void close() {
        setVisible(false);
    }
}
