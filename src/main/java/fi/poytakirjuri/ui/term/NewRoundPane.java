package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.NewRound;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
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

/// Avaa ehdokashaku: for what, from when to when, and by which form; the dates are filled in as they usually are. Enter
/// opens the round, Esc closes and keeps the words.
final class NewRoundPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final TermModel model;
    private final Choice<Target> target;
    private final TextField opens = field("new-round-opens", 9);
    private final TextField closes = field("new-round-closes", 9);
    private final TextField closesAt = field("new-round-time", 5);
    private final TextField election = field("new-round-election", 9);
    private final TextField form = field("new-round-form", 26);
    private final StringProperty opensProblem = new SimpleStringProperty("");
    private final StringProperty closesProblem = new SimpleStringProperty("");
    private final StringProperty timeProblem = new SimpleStringProperty("");
    private final StringProperty electionProblem = new SimpleStringProperty("");

    NewRoundPane(Tools tools, TermModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        target = new Choice<>(List.of(), Target::words, this::fill);
        target.setId("new-round-target");
        getStyleClass().addAll("panel", "new-meeting");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var heading = new Label(texts.get("nomination.round.open"));
        heading.getStyleClass().add("section-title");
        var hint = new Label(texts.get("nomination.round.open.hint"));
        hint.getStyleClass().addAll("quiet", "small");
        hint.setWrapText(true);
        getChildren().setAll(heading, fields(), hint, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        var view = model.viewProperty().get();
        if (view == null) return;
        var offered = view.targets();
        if (!offered.equals(target.getItems())) {
            target.offer(offered);
            target.show(offered.getFirst());
            fill(offered.getFirst());
        }
        setVisible(true);
        applyCss();
        target.requestFocus();
    }

    private Node fields() {
        return new FlowPane(
                16,
                12,
                new FormRow(texts.get("nomination.round.for"), target),
                new FormRow(texts.get("nomination.round.opens"), opens, opensProblem),
                new FormRow(texts.get("nomination.round.closes"), closes, closesProblem),
                new FormRow(texts.get("nomination.round.closesAt"), closesAt, timeProblem),
                new FormRow(texts.get("nomination.round.election"), election, electionProblem),
                new FormRow(texts.get("nomination.round.form"), form));
    }

    private Node buttons() {
        var add = tools.buttons().primary("nomination.round.open", Icon.SEND, this::add);
        add.setId("new-round-add");
        var row = new HBox(add, tools.buttons().of("nomination.cancel", Icon.REMOVE, this::close));
        row.getStyleClass().add("button-row");
        return row;
    }

    private void fill(@Nullable Target chosen) {
        if (chosen == null) return;
        var likely = model.likely(chosen);
        opens.setText(texts.dates().date(likely.opensAt().toLocalDate()));
        closes.setText(texts.dates().date(likely.closesAt().toLocalDate()));
        closesAt.setText(texts.dates().time(likely.closesAt().toLocalTime()));
        var day = likely.electionOn();
        election.setText(day == null ? "" : texts.dates().date(day));
    }

    private void add() {
        var chosen = target.getValue();
        if (chosen == null) return;
        var today = model.today();
        opensProblem.set(TypedMoment.dateProblem(opens.getText(), today, texts).orElse(""));
        closesProblem.set(
                TypedMoment.dateProblem(closes.getText(), today, texts).orElse(""));
        timeProblem.set(TypedMoment.timeProblem(closesAt.getText(), texts).orElse(""));
        electionProblem.set(TypedMoment.dateProblemUnlessEmpty(election.getText(), today, texts)
                .orElse(""));
        var from = TypedMoment.read(opens.getText(), "", today).moment();
        var to = TypedMoment.read(closes.getText(), closesAt.getText(), today).moment();
        if (from.isEmpty() || to.isEmpty() || !electionProblem.get().isEmpty()) return;
        if (to.get().isBefore(from.get())) {
            closesProblem.set(texts.get("nomination.problem.order"));
            closes.requestFocus();
            return;
        }
        NewRound round = model.likely(chosen)
                .during(
                        from.get(),
                        to.get(),
                        Reading.date(election.getText(), today).orElse(null))
                .by(form.getText().strip());
        model.open(chosen, round, id -> {
            close();
            form.clear();
            tools.navigation().goTo(Place.round(id));
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) add();
        else return;
        key.consume();
    }

    private void close() {
        setVisible(false);
    }

    private static TextField field(String id, int columns) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }
}
