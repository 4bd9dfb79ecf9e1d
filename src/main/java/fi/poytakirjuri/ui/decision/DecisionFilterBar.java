package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.FilterField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What narrows the decisions: words, a year, what came of the matter, how it stands, a theme; a chip for each in
/// force.
final class DecisionFilterBar extends VBox {
    private final Texts texts;
    private final DecisionsModel model;
    private final FilterField typed;
    private final MenuButton years;
    private final MenuButton outcomes;
    private final MenuButton states;
    private final MenuButton themes;
    private final Chips chips;

    DecisionFilterBar(Texts texts, DecisionsModel model) {
        this.texts = texts;
        this.model = model;
        typed = new FilterField(texts.get("decision.filter"));
        typed.setId("decision-filter");
        typed.setMinWidth(160);
        typed.textProperty().subscribe(now -> {
            if (!now.equals(filter().typed())) model.narrow(filter().typing(now));
        });
        HBox.setHgrow(typed, Priority.ALWAYS);
        years = menu("decision-years", texts.get("decision.year"));
        outcomes = menu("decision-outcomes", texts.get("decision.outcome"));
        states = menu("decision-states", texts.get("decision.state"));
        themes = menu("decision-themes", texts.get("decision.theme"));
        themes.managedProperty().bind(themes.visibleProperty());
        chips = new Chips(texts, () -> model.narrow(DecisionFilter.none()));
        for (var outcome : Outcome.values())
            offer(outcomes, texts.of("decision", outcome), () -> model.narrow(filter().ofOutcome(outcome)));
        for (var state : DecisionState.values())
            offer(states, texts.of("decision", state), () -> model.narrow(filter().ofState(state)));
        var row = new HBox(8, typed, years, outcomes, states, themes);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("section");
        getChildren().setAll(row, chips);
        model.allProperty().subscribe(this::offerWhatThereIs);
        model.filterProperty().subscribe(_ -> show());
    }

    void focusFilter() {
        typed.requestFocus();
        typed.selectAll();
    }

    private DecisionFilter filter() {
        return model.filterProperty().get();
    }

    private static MenuButton menu(String id, String words) {
        var menu = new MenuButton(words);
        menu.setId(id);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private static void offer(MenuButton menu, String words, Runnable then) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> then.run());
        menu.getItems().add(item);
    }

    /// The years, the latest first, and the themes in Finnish order.
    private void offerWhatThereIs(List<DecisionLine> all) {
        years.getItems().clear();
        all.stream()
                .map(line -> line.decision().number().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(year -> offer(years, String.valueOf(year), () -> model.narrow(filter().ofYear(year))));
        themes.getItems().clear();
        themes(all).entrySet().stream()
                .sorted(new FinnishOrder().by(Map.Entry::getValue))
                .forEach(
                        theme -> offer(themes, theme.getValue(), () -> model.narrow(filter().ofTheme(theme.getKey()))));
        themes.setVisible(!themes.getItems().isEmpty());
        show();
    }

    private static Map<Long, String> themes(List<DecisionLine> all) {
        var themes = new LinkedHashMap<Long, String>();
        for (var line : all) {
            var theme = line.theme();
            if (theme != null) themes.put(theme.themeId(), theme.name());
        }
        return themes;
    }

    private void show() {
        var now = filter();
        if (!typed.getText().equals(now.typed())) typed.setText(now.typed());
        var shown = new ArrayList<Chips.Chip>();
        if (!now.typed().isBlank()) shown.add(chip("”" + now.typed().strip() + "”", model::narrow, now.typing("")));
        if (now.year() != null) shown.add(chip(String.valueOf(now.year()), model::narrow, now.ofYear(null)));
        if (now.outcome() != null)
            shown.add(chip(texts.of("decision", now.outcome()), model::narrow, now.ofOutcome(null)));
        if (now.state() != null) shown.add(chip(texts.of("decision", now.state()), model::narrow, now.ofState(null)));
        if (now.themeId() != null)
            shown.add(chip(
                    themes(model.allProperty().get()).getOrDefault(now.themeId(), texts.get("decision.theme")),
                    model::narrow,
                    now.ofTheme(null)));
        chips.show(shown);
    }

    private static Chips.Chip chip(String words, Consumer<DecisionFilter> narrow, DecisionFilter without) {
        return new Chips.Chip(words, () -> narrow.accept(without));
    }
}
