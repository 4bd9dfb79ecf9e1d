package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of sectors with a field for one more, and the details of the selected one.
final class SectorsPane extends VBox {
    private final SectorsModel model;
    private final SectorTable table;
    private final SectorDetail form;
    private final TextField adding = new TextField();
    private final StackPane detail = new StackPane();
    private final Node nothingSelected;

    SectorsPane(Tools tools, SectorsModel model) {
        this.model = model;
        var texts = tools.texts();
        table = new SectorTable(texts, model);
        form = new SectorDetail(tools, model);
        nothingSelected = new EmptyState(Icon.THEME, texts.get("roster.sector.nothingSelected"));
        var list = new VBox(8, table, newSector(tools));
        VBox.setVgrow(table, Priority.ALWAYS);
        var split = new SplitPane(list, detail);
        split.setDividerPositions(0.62);
        SplitPane.setResizableWithParent(detail, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        getStyleClass().addAll("page", "roster");
        getChildren().addAll(words(texts), split);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.selectedProperty().subscribe(this::show);
    }

    void focusList() {
        table.requestFocus();
    }

    void focusNew() {
        adding.requestFocus();
    }

    private static Label words(Texts texts) {
        var words = new Label(texts.get("roster.sector.words"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        return words;
    }

    /// Enter adds, and the caret stays for the next one.
    private HBox newSector(Tools tools) {
        adding.setId("sector-new");
        adding.setPromptText(tools.texts().get("roster.sector.new"));
        adding.setAccessibleText(tools.texts().get("roster.sector.new"));
        adding.setOnAction(_ -> add());
        HBox.setHgrow(adding, Priority.ALWAYS);
        var button = tools.buttons().of("roster.sector.add", Icon.ADD, this::add);
        return new HBox(8, adding, button);
    }

    private void add() {
        model.add(adding.getText());
        adding.clear();
    }

    private void show(@Nullable SectorLine line) {
        if (line != null) form.show(line);
        var shown = line == null ? nothingSelected : form;
        if (!detail.getChildren().contains(shown)) detail.getChildren().setAll(shown);
    }

    /// Alt+↑ and Alt+↓ move, F2 and Enter go to the name, Delete removes one that is not in use.
    private void pressed(KeyEvent key) {
        var line = model.selectedProperty().get();
        if (line == null) return;
        boolean isArrow = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN;
        if (isArrow && key.isAltDown()) model.move(line, key.getCode() == KeyCode.UP ? -1 : 1);
        else if (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.ENTER) form.focusName();
        else if (key.getCode() == KeyCode.DELETE && !line.isUsed()) model.remove(line);
        else return;
        key.consume();
    }
}
