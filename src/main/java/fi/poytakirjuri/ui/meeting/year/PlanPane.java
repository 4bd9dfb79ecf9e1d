package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.list.NewMeetingModel;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is wished of a year, and the days proposed for it before anything is made. Esc puts the plan away.
final class PlanPane extends VBox {
    private static final List<DayOfWeek> WORKING_DAYS =
            List.of(DayOfWeek.values()).subList(0, 5);

    private final Tools tools;
    private final Texts texts;
    private final YearModel year;
    private final PlanModel model;
    private final NewMeetingModel reading;
    private final Label heading = new Label();
    private final TextField count = new TextField();
    private final Choice<DayOfWeek> weekday;
    private final Button make;
    private final Label missing = new Label();

    PlanPane(Tools tools, YearModel year, PlanModel model, NewMeetingModel reading, ProposalChips chips) {
        this.tools = tools;
        this.texts = tools.texts();
        this.year = year;
        this.model = model;
        this.reading = reading;
        this.weekday = new Choice<>(
                WORKING_DAYS,
                day -> texts.dates().weekday(day),
                day -> model.weekdayProperty().set(day));
        this.make = tools.buttons().primary("plan.begin", Icon.DONE, model::make);
        setId("year-plan");
        getStyleClass().addAll("panel", "new-meeting");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.planningProperty());
        heading.getStyleClass().add("section-title");
        missing.setGraphic(Icon.NOTICE.node());
        missing.getStyleClass().addAll("state", "watch");
        missing.managedProperty().bind(missing.visibleProperty());
        var hint = new Label(texts.get("plan.proposals.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("quiet", "small");
        getChildren().addAll(heading, fields(), chips, missing, hint, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.weekdayProperty().subscribe(day -> weekday.show(day));
        model.proposalsProperty().subscribe(_ -> show());
        model.startProperty().subscribe(_ -> show());
        model.endProperty().subscribe(_ -> show());
        model.planningProperty().subscribe(isPlanning -> {
            if (isPlanning) count.requestFocus();
        });
    }

    private Node fields() {
        var start = new TextField();
        var end = new TextField();
        var place = new TextField();
        var weeks = new TextField();
        count.setId("plan-count");
        weekday.setId("plan-weekday");
        start.setId("plan-start");
        end.setId("plan-end");
        place.setId("plan-place");
        weeks.setId("plan-weeks");
        for (var narrow : List.of(count, start, end)) narrow.setPrefColumnCount(5);
        weeks.setPrefColumnCount(10);
        place.setPrefColumnCount(18);
        weeks.setPromptText(texts.get("plan.weeks.prompt"));
        var fields = new FlowPane(
                16,
                12,
                row("plan.count", count, model.countProperty(), model::countProblem),
                new FormRow(texts.get("plan.weekday"), weekday),
                row("meeting.start", start, model.startProperty(), () -> reading.timeProblem(start.getText())),
                row("meeting.end", end, model.endProperty(), () -> reading.timeProblem(end.getText())),
                row("meeting.place", place, model.placeProperty(), Optional::empty),
                row("plan.weeks", weeks, model.weeksProperty(), model::weeksProblem));
        fields.setRowValignment(VPos.TOP);
        return fields;
    }

    /// A wish changes the proposals while it is typed; why it cannot be read is told when the field is left.
    private Node row(String name, TextField field, StringProperty wish, Supplier<Optional<String>> check) {
        var problem = new SimpleStringProperty("");
        field.textProperty().bindBidirectional(wish);
        field.textProperty().subscribe((_, _) -> problem.set(""));
        field.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) problem.set(check.get().orElse(""));
        });
        return new FormRow(texts.get(name), field, problem);
    }

    private Node buttons() {
        make.setId("plan-make");
        var row = new HBox(make, tools.buttons().of("plan.cancel", Icon.REMOVE, model::cancel));
        row.getStyleClass().add("button-row");
        return row;
    }

    private void show() {
        int proposed = model.proposalsProperty().get().size();
        heading.setText(texts.get("plan.heading", year.year()));
        make.setText(texts.count("plan.make", proposed));
        make.setAccessibleText(make.getText());
        make.setDisable(!model.canMake());
        int left = model.missing();
        missing.setVisible(left > 0);
        missing.setText(texts.count("plan.proposals.missing", left));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        model.cancel();
        key.consume();
    }
}
