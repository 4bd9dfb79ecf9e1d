package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.TypedDate;
import fi.poytakirjuri.ui.roster.Situation.InTerm;
import fi.poytakirjuri.ui.roster.Situation.OnDay;
import fi.poytakirjuri.ui.roster.Situation.Today;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// "Tilanne": a choice of today and the terms, a field for any day, and a notice whenever it is not today's.
final class SituationBar {
    private final Texts texts;
    private final RosterModel model;
    private final Choice<Situation> choice;
    private final TextField day = new TextField();
    private final Label problem = new Label();
    private final Label told = new Label();
    private final HBox notice;

    SituationBar(Tools tools, RosterModel model) {
        this.texts = tools.texts();
        this.model = model;
        choice = new Choice<>(List.of(), s -> s.words(texts, model.today()), model::tellOf);
        choice.setId("roster-situation");
        choice.setAccessibleText(texts.get("roster.asOf"));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        initDay();
        told.setWrapText(true);
        told.setGraphic(Icon.CLOCK.node());
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        var back = tools.buttons().of("roster.situation.back", Icon.BACK, () -> model.tellOf(Situation.today()));
        back.setId("roster-back-to-today");
        back.setMinWidth(Region.USE_PREF_SIZE);
        notice = new HBox(12, told, back);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().addAll("situation-notice");
        notice.managedProperty().bind(notice.visibleProperty());
        model.situationProperty().subscribe(_ -> show());
        model.viewProperty().subscribe(_ -> show());
    }

    /// The controls, for a row of filters.
    List<Node> controls() {
        var label = new Label(texts.get("roster.asOf"));
        label.setLabelFor(choice);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(label, choice, day);
    }

    /// What stands below that row: why a day cannot be read, and that it is not today's situation.
    List<Node> notices() {
        return List.of(problem, notice);
    }

    private void initDay() {
        day.setId("roster-day");
        day.setPrefColumnCount(7);
        day.setMinWidth(96);
        day.setPromptText(texts.get("roster.situation.prompt"));
        day.setAccessibleText(texts.get("roster.situation.typed"));
        problem.getStyleClass().add("form-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        day.textProperty().subscribe((_, _) -> problem.setText(""));
        day.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) take();
        });
        day.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) take();
        });
    }

    /// An emptied field means today, unless it was empty to begin with.
    private void take() {
        var typed = TypedDate.read(day.getText(), model.today());
        problem.setText(typed.problemUnlessEmpty(texts).orElse(""));
        if (typed.date() != null) model.tellOf(Situation.on(typed.date(), model.today()));
        else if (typed.isEmpty() && model.situationProperty().get() instanceof OnDay) model.tellOf(Situation.today());
    }

    private void show() {
        var now = model.situationProperty().get();
        var offered = new ArrayList<Situation>(List.of(Situation.today()));
        if (now instanceof OnDay) offered.add(now);
        var view = model.viewProperty().get();
        if (view != null) view.terms().forEach(term -> offered.add(new InTerm(term)));
        if (!offered.contains(now)) offered.add(now);
        if (!offered.equals(choice.getItems())) choice.offer(offered);
        choice.show(now);
        day.setText(now instanceof OnDay(var shown) ? texts.dates().date(shown) : "");
        notice.setVisible(!(now instanceof Today));
        told.setText(
                switch (now) {
                    case Today() -> "";
                    case OnDay(var shown) ->
                        texts.get("roster.situation.told.day", texts.dates().date(shown));
                    case InTerm(var term) -> texts.get("roster.situation.told.term", term.years());
                });
    }
}
