package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What narrows the list of persons: words and choices, a chip for each that is in force; and what one does there.
final class PeopleFilterBar extends VBox {
    private final Texts texts;
    private final PeopleModel model;
    private final FilterField filter;
    private final Map<PeopleNarrowing, CheckMenuItem> choices = new EnumMap<>(PeopleNarrowing.class);
    private final Chips chips;

    PeopleFilterBar(Texts texts, PeopleModel model, Node... actions) {
        this.texts = texts;
        this.model = model;
        filter = new FilterField(texts.get("person.filter"));
        filter.setId("person-filter");
        filter.textProperty().subscribe(typed -> {
            if (!typed.equals(now().typed())) model.narrow(now().typing(typed));
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        chips = new Chips(texts, () -> model.narrow(PeopleFilter.NONE));
        var row = new HBox(12, filter, narrowing());
        row.getChildren().addAll(actions);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("section");
        getChildren().setAll(row, chips);
        model.filterProperty().subscribe(_ -> show());
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private MenuButton narrowing() {
        var menu = new MenuButton(texts.get("roster.narrow"), Icon.FILTER.node());
        menu.setId("person-narrow");
        menu.setMinWidth(USE_PREF_SIZE);
        for (var narrowing : PeopleNarrowing.values()) {
            var item = new CheckMenuItem(texts.of("person", narrowing));
            item.setOnAction(_ -> model.narrow(now().with(narrowing, item.isSelected())));
            choices.put(narrowing, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    private PeopleFilter now() {
        return model.filterProperty().get();
    }

    private void show() {
        var on = now();
        if (!filter.getText().equals(on.typed())) filter.setText(on.typed());
        choices.forEach((narrowing, item) -> item.setSelected(on.narrowings().contains(narrowing)));
        var shown = new ArrayList<Chips.Chip>();
        if (!on.typed().isBlank())
            shown.add(new Chips.Chip("”" + on.typed().strip() + "”", () -> model.narrow(now().typing(""))));
        for (var narrowing : PeopleNarrowing.values())
            if (on.narrowings().contains(narrowing))
                shown.add(new Chips.Chip(
                        texts.of("person", narrowing), () -> model.narrow(now().with(narrowing, false))));
        chips.show(shown);
    }
}
