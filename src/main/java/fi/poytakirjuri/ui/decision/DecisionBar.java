package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What one does to the selected decisions: how they stand, which other took the place of one, and their extracts.
final class DecisionBar extends VBox {
    private final Texts texts;
    private final DecisionsModel model;
    private final Runnable back;
    private final Label count = new Label();
    private final Button done;
    private final Button inForce;
    private final Button supersede;
    private final MenuButton extract;
    private final SupersedeForm form;

    /// @param back gives the focus back to the list
    DecisionBar(Tools tools, DecisionsModel model, ExtractExport export, Runnable back) {
        this.texts = tools.texts();
        this.model = model;
        this.back = back;
        var buttons = tools.buttons();
        done = buttons.of("decision.done", Icon.DONE, () -> model.setState(DecisionState.DONE));
        done.setId("decision-done");
        inForce = buttons.of("decision.inForce", Icon.RESET, () -> model.setState(DecisionState.IN_FORCE));
        inForce.setId("decision-in-force");
        supersede = buttons.of("decision.supersede.open", Icon.FORWARD, this::openSuperseding);
        supersede.setId("decision-supersede");
        extract = new MenuButton(texts.get("decision.extract"), Icon.PRINT.node());
        extract.setId("decision-extract");
        extract.getItems()
                .setAll(
                        item(texts.get("decision.extract.public"), () -> export.save(Audience.PUBLIC)),
                        item(texts.get("decision.extract.internal"), () -> export.save(Audience.INTERNAL)));
        form = new SupersedeForm(tools, model, this::closeSuperseding);
        var line = new FlowPane(8, 6, extract, done, inForce, supersede, count);
        line.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("quiet");
        getStyleClass().add("task-bar");
        getChildren().setAll(line);
        model.selectedProperty().subscribe(_ -> {
            getChildren().remove(form);
            show();
        });
        model.allProperty().subscribe(_ -> show());
    }

    void openSuperseding() {
        if (supersede.isDisabled()) return;
        if (!getChildren().contains(form)) getChildren().add(form);
        // A form takes the focus once it has been laid out.
        applyCss();
        layout();
        form.open(model.selectedProperty().get().getFirst());
    }

    private void closeSuperseding() {
        getChildren().remove(form);
        back.run();
    }

    private void show() {
        var selected =
                model.selectedLines().stream().map(DecisionLine::decision).toList();
        var withState =
                selected.stream().filter(decision -> decision.hasState()).toList();
        done.setDisable(withState.stream().noneMatch(d -> d.state() != DecisionState.DONE));
        inForce.setDisable(withState.stream().noneMatch(d -> d.state() != DecisionState.IN_FORCE));
        supersede.setDisable(selected.size() != 1 || withState.isEmpty());
        extract.setDisable(selected.isEmpty());
        count.setText(selected.size() > 1 ? texts.get("decision.selected", selected.size()) : "");
    }

    private static MenuItem item(String words, Runnable then) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> then.run());
        return item;
    }
}
