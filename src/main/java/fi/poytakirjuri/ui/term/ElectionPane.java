package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Kirjaa valinta: the electing meeting, a tick for each who was elected, how many there are and which sectors are
/// still without one; one button notes it all.
final class ElectionPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final RoundModel rounds;
    private final ElectionModel model;
    private final TextField electingBody = field("election-body", 22);
    private final TextField date = field("election-date", 10);
    private final TextField place = field("election-place", 14);
    private final TextField reference = field("election-reference", 16);
    private final StringProperty bodyProblem = new SimpleStringProperty("");
    private final StringProperty dateProblem = new SimpleStringProperty("");
    private final StateLabel counter = new StateLabel();
    private final StateLabel missing = new StateLabel();
    private final Label problem = new Label();
    private final VBox list = new VBox();
    private final Map<Long, ElectionRow> rows = new HashMap<>();
    private final Button record;
    private long shownRound = -1;

    ElectionPane(Tools tools, RoundModel rounds, ElectionModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.rounds = rounds;
        this.model = model;
        record = tools.buttons().primary("nomination.election.record", Icon.DONE, this::record);
        record.setId("election-record");
        record.setMinWidth(USE_PREF_SIZE);
        counter.setId("election-counter");
        missing.setId("election-missing");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        problem.setId("election-problem");
        problem.setGraphic(Icon.WARNING.node());
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        date.textProperty().subscribe((_, _) -> dateProblem.set(""));
        electingBody.textProperty().subscribe((_, _) -> bodyProblem.set(""));
        list.getStyleClass().add("elect-list");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var summary = new VBox(8, counter, missing);
        getStyleClass().add("election");
        getChildren().setAll(fields(), summary, scroll, problem, new FlowPane(8, 8, record));
        model.ballotProperty().subscribe(_ -> show());
    }

    private Node fields() {
        return new FlowPane(
                16,
                12,
                new FormRow(texts.get("nomination.election.body"), electingBody, bodyProblem),
                new FormRow(texts.get("nomination.election.date"), date, dateProblem),
                new FormRow(texts.get("nomination.election.place"), place),
                new FormRow(texts.get("nomination.election.reference"), reference));
    }

    private void show() {
        var view = rounds.viewProperty().get();
        var ballot = model.ballotProperty().get();
        if (view == null || ballot == null) return;
        long id = view.nominations().round().id();
        if (id != shownRound) fill(id);
        var listed = view.lines().stream()
                .filter(line ->
                        !line.candidate().isWithdrawn() || line.candidate().isElected())
                .toList();
        rows.keySet()
                .retainAll(listed.stream().map(line -> line.candidate().id()).collect(Collectors.toSet()));
        var shown =
                listed.stream().map(line -> row(line, ballot, view.sectors())).toList();
        if (!shown.equals(list.getChildren())) list.getChildren().setAll(shown);
        showCounter(ballot);
        showMissing(ballot.missing());
        record.setDisable(ballot.count() == 0);
    }

    private ElectionRow row(CandidateLine line, Ballot ballot, List<Sector> sectors) {
        var row = rows.computeIfAbsent(line.candidate().id(), _ -> new ElectionRow(tools, model, line, ballot));
        row.show(line, ballot, sectors);
        return row;
    }

    private void showCounter(Ballot ballot) {
        var target = ballot.fewest() == ballot.most()
                ? String.valueOf(ballot.most())
                : ballot.fewest() + "–" + ballot.most();
        counter.show(
                texts.get("nomination.election.counter", ballot.count(), target),
                ballot.isEnough() ? Icon.DONE : Icon.NOTICE,
                ballot.isEnough() ? "good" : "watch");
    }

    private void showMissing(List<Sector> sectors) {
        var names = sectors.stream().map(Sector::name).collect(Collectors.joining(", "));
        missing.show(
                sectors.isEmpty()
                        ? texts.get("nomination.election.covered")
                        : texts.get("nomination.election.uncovered", names),
                sectors.isEmpty() ? Icon.DONE : Icon.NOTICE,
                sectors.isEmpty() ? "good" : "calm");
    }

    private void fill(long id) {
        shownRound = id;
        rows.clear();
        problem.setVisible(false);
        var likely = model.likely();
        electingBody.setText(likely.electingBody());
        date.setText(likely.date());
        place.setText(likely.place());
        reference.setText(likely.reference());
    }

    private void record() {
        problem.setVisible(false);
        var ballot = model.ballotProperty().get();
        if (ballot == null) return;
        bodyProblem.set(electingBody.getText().isBlank() ? texts.get("nomination.election.body.missing") : "");
        dateProblem.set(
                TypedMoment.dateProblem(date.getText(), tools.today(), texts).orElse(""));
        if (!bodyProblem.get().isEmpty()) electingBody.requestFocus();
        else if (!dateProblem.get().isEmpty()) date.requestFocus();
        else
            model.unfinished()
                    .ifPresentOrElse(
                            candidate -> {
                                var row = rows.get(candidate.id());
                                if (row == null) return;
                                row.tellMissing(ballot);
                                Caret.reveal(row);
                            },
                            this::write);
    }

    private void write() {
        model.record(
                new ElectionModel.Typing(electingBody.getText(), date.getText(), place.getText(), reference.getText()),
                why -> {
                    problem.setText(why);
                    problem.setVisible(true);
                });
    }

    private static TextField field(String id, int columns) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }
}
