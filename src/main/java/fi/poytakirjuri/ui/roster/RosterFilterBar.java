package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.Chips.Chip;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What narrows the list, words and choices with a chip for each that is in force; and whether it is laid out by
/// sector.
final class RosterFilterBar extends VBox {
    private static final String BY_SECTOR = "roster.bySector";

    private final Texts texts;
    private final RosterModel model;
    private final FilterField filter;
    private final ToggleButton bySector;
    private final Map<Narrowing, CheckMenuItem> choices = new EnumMap<>(Narrowing.class);
    private final Chips chips;

    RosterFilterBar(Tools tools, RosterModel model) {
        this.texts = tools.texts();
        this.model = model;
        filter = new FilterField(texts.get("roster.filter"));
        filter.setId("roster-filter");
        filter.textProperty().subscribe(typed -> {
            if (!typed.equals(model.filterProperty().get().typed())) model.type(typed);
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        bySector = new ToggleButton(texts.get("roster.bySector"), Icon.THEME.node());
        bySector.setId("roster-by-sector");
        bySector.setMinWidth(Region.USE_PREF_SIZE);
        bySector.setSelected(tools.prefs().get(BY_SECTOR).filter("yes"::equals).isPresent());
        bySector.setOnAction(_ -> group(tools));
        model.group(bySector.isSelected());
        chips = new Chips(texts, model::clearFilter);
        var row = new HBox(8, filter, narrowing(), bySector);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("section");
        getChildren().addAll(row, chips);
        model.filterProperty().subscribe(_ -> show());
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void group(Tools tools) {
        model.group(bySector.isSelected());
        tools.prefs().put(BY_SECTOR, bySector.isSelected() ? "yes" : "no");
    }

    private MenuButton narrowing() {
        var menu = new MenuButton(texts.get("roster.narrow"), Icon.FILTER.node());
        menu.setId("roster-narrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (var narrowing : Narrowing.values()) {
            var item = new CheckMenuItem(texts.of("roster", narrowing));
            item.setOnAction(_ -> model.narrow(narrowing, item.isSelected()));
            choices.put(narrowing, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show() {
        var on = model.filterProperty().get();
        if (!filter.getText().equals(on.typed())) filter.setText(on.typed());
        choices.forEach((narrowing, item) -> item.setSelected(on.narrowings().contains(narrowing)));
        var shown = new ArrayList<Chip>();
        if (!on.typed().isBlank()) shown.add(new Chip("”" + on.typed().strip() + "”", () -> model.type("")));
        for (var narrowing : Narrowing.values())
            if (on.narrowings().contains(narrowing))
                shown.add(new Chip(texts.of("roster", narrowing), () -> model.narrow(narrowing, false)));
        chips.show(shown);
    }
}
