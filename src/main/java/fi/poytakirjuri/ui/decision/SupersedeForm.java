package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Korvattu päätöksellä: finds the decision that took the place of another, by its number or words. Enter takes the
/// first or the one that is lit, Esc puts the form away.
final class SupersedeForm extends VBox {
    private static final double ROW = 34;
    private static final int ROWS = 5;

    private final DecisionsModel model;
    private final Texts texts;
    private final Runnable close;
    private final FilterField typed;
    private final ListView<DecisionLine> found = new ListView<>();
    private final StringProperty problem = new SimpleStringProperty("");
    private long id;

    SupersedeForm(Tools tools, DecisionsModel model, Runnable close) {
        this.model = model;
        this.texts = tools.texts();
        this.close = close;
        typed = new FilterField(texts.get("decision.supersede.prompt"));
        typed.setId("supersede-by");
        typed.textProperty().subscribe((_, _) -> find());
        found.setFixedCellSize(ROW);
        found.setPrefHeight(ROW * ROWS + 4);
        found.setMinHeight(ROW * 3 + 4);
        found.setAccessibleText(texts.get("decision.supersede.found"));
        found.setPlaceholder(new Label(texts.get("decision.supersede.none")));
        found.setCellFactory(_ -> new Cell());
        found.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) take();
        });
        var go = tools.buttons().primary("decision.supersede.go", Icon.FORWARD, this::take);
        go.disableProperty().bind(Bindings.isEmpty(found.getItems()));
        getStyleClass().addAll("panel", "move-form");
        getChildren().setAll(new FormRow(texts.get("decision.supersede"), typed, problem), found, go);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open(long decisionId) {
        id = decisionId;
        typed.clear();
        problem.set("");
        find();
        typed.requestFocus();
    }

    private void find() {
        problem.set("");
        found.getItems().setAll(model.successors(id, typed.getText()));
        found.getSelectionModel().clearSelection();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) take();
        else if (key.getCode() == KeyCode.ESCAPE) close.run();
        else if (key.getCode() == KeyCode.DOWN && typed.isFocused()) {
            found.requestFocus();
            found.getSelectionModel().selectFirst();
        } else return;
        key.consume();
    }

    private void take() {
        var lit = found.getSelectionModel().getSelectedItem();
        var by = lit != null || found.getItems().isEmpty()
                ? lit
                : found.getItems().getFirst();
        if (by == null) return;
        model.supersede(id, by, close, () -> problem.set(texts.get("decision.supersede.circular")));
    }

    private static final class Cell extends ListCell<DecisionLine> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DecisionLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? "" : line.decision().number().write() + "  " + line.matter());
        }
    }
}
