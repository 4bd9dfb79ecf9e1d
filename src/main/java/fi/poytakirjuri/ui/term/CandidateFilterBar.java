package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.Chips.Chip;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What narrows the candidates: words and what there is to notice, a chip for each in force; and whether they stand
/// under their sectors.
final class CandidateFilterBar extends VBox {
    private final Texts texts;
    private final RoundModel model;
    private final FilterField filter;
    private final ToggleButton bySector;
    private final Map<CandidateMark, CheckMenuItem> marks = new EnumMap<>(CandidateMark.class);
    private final Chips chips;

    CandidateFilterBar(Texts texts, RoundModel model) {
        this.texts = texts;
        this.model = model;
        filter = new FilterField(texts.get("nomination.filter"));
        filter.setId("candidate-filter");
        filter.setPrefColumnCount(12);
        filter.textProperty().subscribe(typed -> {
            if (!typed.equals(now().typed())) model.narrow(now().typing(typed));
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        bySector = new ToggleButton(texts.get("nomination.bySector"), Icon.THEME.node());
        bySector.setId("candidates-by-sector");
        bySector.getStyleClass().add("view-tab");
        bySector.setMinWidth(USE_PREF_SIZE);
        bySector.setOnAction(_ -> model.narrow(now().grouped(bySector.isSelected())));
        chips = new Chips(texts, () -> model.narrow(Narrowed.NOTHING.grouped(now().bySector())));
        var row = new HBox(8, filter, narrowing(), bySector);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("section");
        getChildren().addAll(row, chips);
        model.narrowedProperty().subscribe(this::show);
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private Narrowed now() {
        return model.narrowedProperty().get();
    }

    private MenuButton narrowing() {
        var menu = new MenuButton(texts.get("nomination.narrow"), Icon.FILTER.node());
        menu.setId("candidate-narrow");
        menu.setMinWidth(USE_PREF_SIZE);
        for (var mark : CandidateMark.values()) {
            var item = new CheckMenuItem(texts.of("nomination", mark));
            item.setOnAction(_ -> model.narrow(now().with(mark, item.isSelected())));
            marks.put(mark, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show(Narrowed on) {
        if (!filter.getText().equals(on.typed())) filter.setText(on.typed());
        bySector.setSelected(on.bySector());
        marks.forEach((mark, item) -> item.setSelected(on.marks().contains(mark)));
        var shown = new ArrayList<Chip>();
        if (!on.typed().isBlank())
            shown.add(new Chip("”" + on.typed().strip() + "”", () -> model.narrow(now().typing(""))));
        for (var mark : CandidateMark.values())
            if (on.marks().contains(mark))
                shown.add(new Chip(texts.of("nomination", mark), () -> model.narrow(now().with(mark, false))));
        chips.show(shown);
    }
}
