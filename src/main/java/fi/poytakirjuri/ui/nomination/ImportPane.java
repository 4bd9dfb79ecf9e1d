package fi.poytakirjuri.ui.nomination;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.File;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Takes candidates of a file or the clipboard into a round: what was found out of it, its columns, its proposals with
/// remarks, and one button. Nothing is in the register before that button.
public final class ImportPane extends VBox {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass DRAG_OVER = PseudoClass.getPseudoClass("drag-over");

    private final Tools tools;
    private final Texts texts;
    private final ImportModel model;
    private final StackPane content = new StackPane();
    private final Label trouble = new Label();
    private final Button take;
    private final Button choose;
    private final Node nothing;
    private final Node preview;
    private final ImportTable table;
    private Runnable done = () -> {};

    public ImportPane(Tools tools, ImportParts parts) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = new ImportModel(tools, parts);
        this.take = tools.buttons().primary("nomination.import.take.none", Icon.IMPORT, () -> model.takeIn(done));
        this.table = new ImportTable(texts, model);
        this.choose = choose(true);
        this.nothing = new EmptyState(Icon.IMPORT, texts.get("nomination.import.empty"), choose, paste());
        this.preview = preview();
        setId("import");
        getStyleClass().addAll("import-pane", "section");
        setAccessibleText(texts.get("nomination.import.title"));
        setSpacing(10);
        initTrouble();
        take.setId("import-take");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(head(), trouble, content);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnDragOver(this::over);
        setOnDragExited(_ -> pseudoClassStateChanged(DRAG_OVER, false));
        setOnDragDropped(this::dropped);
        model.readingProperty().subscribe(this::show);
        model.rows().subscribe(this::count);
        count();
    }

    /// Begins anew for this round.
    public void show(long roundId) {
        model.show(roundId);
        Caret.to(choose);
    }

    /// What is done when candidates were taken in, or when she turned back.
    public void onDone(Runnable then) {
        done = then;
    }

    private Node head() {
        var title = new Label(texts.get("nomination.import.title"));
        title.getStyleClass().add("section-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var back = tools.buttons().of("nomination.import.back", Icon.BACK, this::turnBack);
        back.setId("import-back");
        var row = new HBox(title, gap, back);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void initTrouble() {
        trouble.setId("import-trouble");
        trouble.setGraphic(Icon.ERROR.node());
        trouble.setWrapText(true);
        trouble.getStyleClass().add("form-problem");
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
    }

    private Node preview() {
        var told = new Label();
        told.setId("import-told");
        told.setWrapText(true);
        var earlier = new Label();
        earlier.setId("import-earlier");
        earlier.setGraphic(Icon.COPY.node());
        earlier.setWrapText(true);
        earlier.getStyleClass().addAll("state", "watch");
        earlier.managedProperty().bind(earlier.visibleProperty());
        model.readingProperty().subscribe(reading -> {
            told.setText(reading == null ? "" : reading.told());
            earlier.setText(reading == null ? "" : reading.earlier());
            earlier.setVisible(!earlier.getText().isEmpty());
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(8, told, earlier, new MappingSection(texts, model), filter(), table, bottom());
    }

    private Node filter() {
        var only = new CheckBox(texts.get("nomination.import.onlyRemarked"));
        only.setId("import-only");
        only.selectedProperty().bindBidirectional(model.onlyRemarkedProperty());
        var counted = new Label();
        counted.getStyleClass().add("quiet");
        model.rows().subscribe(() -> counted.setText(model.counted()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(counted, gap, only);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node bottom() {
        var row = new HBox(take, choose(false));
        row.getStyleClass().add("button-row");
        return row;
    }

    private Button choose(boolean isFirst) {
        var button = isFirst
                ? tools.buttons().primary("nomination.import.choose", Icon.OPEN, this::chooseFile)
                : tools.buttons().of("nomination.import.other", Icon.OPEN, this::chooseFile);
        button.setId(isFirst ? "import-choose" : "import-other");
        return button;
    }

    private Button paste() {
        var button = tools.buttons().of("nomination.import.paste", Icon.COPY, this::pasteCells);
        button.setId("import-paste");
        return Buttons.withKey(button, PASTE);
    }

    private void chooseFile() {
        tools.files().toOpen(FileChoice.Kind.TABLE).ifPresent(model::read);
    }

    private void pasteCells() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) drop(clipboard.getFiles());
        else if (clipboard.hasString()) model.paste(clipboard.getString());
    }

    /// Takes the first of these files.
    void drop(List<File> files) {
        files.stream().findFirst().map(File::toPath).ifPresent(model::read);
    }

    private void over(DragEvent drag) {
        if (!drag.getDragboard().hasFiles()) return;
        drag.acceptTransferModes(TransferMode.COPY);
        pseudoClassStateChanged(DRAG_OVER, true);
        drag.consume();
    }

    private void dropped(DragEvent drop) {
        boolean hasFiles = drop.getDragboard().hasFiles();
        if (hasFiles) drop(drop.getDragboard().getFiles());
        drop.setDropCompleted(hasFiles);
        drop.consume();
    }

    private void pressed(KeyEvent key) {
        if (PASTE.match(key)) pasteCells();
        else if (key.getCode() == KeyCode.ESCAPE) turnBack();
        else return;
        key.consume();
    }

    private void turnBack() {
        model.clear();
        done.run();
    }

    private void show(ImportModel.@Nullable Reading reading) {
        content.getChildren().setAll(reading == null ? nothing : preview);
        if (reading != null && table.getSelectionModel().isEmpty())
            table.getSelectionModel().select(0);
    }

    private void count() {
        int chosen = model.chosen().size();
        take.setText(
                chosen == 0 ? texts.get("nomination.import.take.none") : texts.count("nomination.import.take", chosen));
        take.setAccessibleText(take.getText());
        take.setDisable(chosen == 0);
    }
}
