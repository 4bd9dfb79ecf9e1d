package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.Chips.Chip;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.person.TypedDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What narrows the list: words, choices and the day it tells of; a chip for each that is in force.
final class RosterFilterBar extends VBox {
    private final Texts texts;
    private final RosterModel model;
    private final FilterField filter;
    private final TextField day = new TextField();
    private final Label dayProblem = new Label();
    private final Map<Narrowing, CheckMenuItem> choices = new EnumMap<>(Narrowing.class);
    private final Chips chips;

    RosterFilterBar(Texts texts, RosterModel model) {
        this.texts = texts;
        this.model = model;
        filter = new FilterField(texts.get("roster.filter"));
        filter.setId("roster-filter");
        filter.textProperty().subscribe(typed -> {
            if (!typed.equals(model.filterProperty().get().typed())) model.type(typed);
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        chips = new Chips(texts, model::clearFilter);
        var dayLabel = new Label(texts.get("roster.asOf"));
        dayLabel.setLabelFor(day);
        initDay();
        var row = new HBox(12, filter, narrowing(), dayLabel, day, dayProblem);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("section");
        getChildren().addAll(row, chips);
        model.filterProperty().subscribe(_ -> show());
        model.dayProperty().subscribe(_ -> show());
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private MenuButton narrowing() {
        var menu = new MenuButton(texts.get("roster.narrow"), Icon.FILTER.node());
        menu.setId("roster-narrow");
        for (var narrowing : Narrowing.values()) {
            var item = new CheckMenuItem(texts.of("roster", narrowing));
            item.setOnAction(_ -> model.narrow(narrowing, item.isSelected()));
            choices.put(narrowing, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    private void initDay() {
        day.setId("roster-day");
        day.setPrefColumnCount(9);
        day.setPromptText(texts.get("roster.today"));
        day.setAccessibleText(texts.get("roster.asOf"));
        dayProblem.getStyleClass().add("form-problem");
        day.textProperty().subscribe((_, _) -> dayProblem.setText(""));
        day.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) takeDay();
        });
        day.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) takeDay();
        });
    }

    private void takeDay() {
        var typed = TypedDate.read(day.getText(), model.today());
        dayProblem.setText(typed.problemUnlessEmpty(texts).orElse(""));
        if (typed.isEmpty()) model.tellOf(model.today());
        else if (typed.date() != null) model.tellOf(typed.date());
    }

    private void show() {
        var on = model.filterProperty().get();
        if (!filter.getText().equals(on.typed())) filter.setText(on.typed());
        choices.forEach((narrowing, item) -> item.setSelected(on.narrowings().contains(narrowing)));
        var date = texts.dates().date(model.dayProperty().get());
        day.setText(model.isToday() ? "" : date);
        var shown = new ArrayList<Chip>();
        if (!model.isToday())
            shown.add(new Chip(texts.get("roster.chip.day", date), () -> model.tellOf(model.today())));
        if (!on.typed().isBlank()) shown.add(new Chip("”" + on.typed().strip() + "”", () -> model.type("")));
        for (var narrowing : Narrowing.values())
            if (on.narrowings().contains(narrowing))
                shown.add(new Chip(texts.of("roster", narrowing), () -> model.narrow(narrowing, false)));
        chips.show(shown);
    }
}
