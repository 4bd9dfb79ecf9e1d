package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Päätökset: the register of decisions on the left, and on the right the one that is selected. In the list T marks
/// done, V puts in force again, K tells which took its place; Enter goes to the item, Ctrl+P prints the extract.
final class DecisionsPane extends VBox {
    private static final double LEAST_SIDE = 280;

    private final Tools tools;
    private final Texts texts;
    private final DecisionsModel model;
    private final ExtractExport export;
    private final DecisionFilterBar filterBar;
    private final DecisionTable table;
    private final DecisionBar bar;
    private final DecisionPane one;
    private final Label count = new Label();
    private final StackPane detail = new StackPane();
    private final StackPane middle = new StackPane();
    private final Node none;
    private final Node empty;
    private final ScrollPane scroll;
    private final SplitPane split;
    private boolean awaitsFocus;

    DecisionsPane(Tools tools, DecisionsModel model, ExtractExport export) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.export = export;
        filterBar = new DecisionFilterBar(texts, model);
        table = new DecisionTable(tools, model);
        bar = new DecisionBar(tools, model, export, table::requestFocus);
        one = new DecisionPane(tools);
        none = new EmptyState(Icon.DECISION, texts.get("decision.chooseOne"));
        empty = new EmptyState(
                Icon.DECISION,
                texts.get("decision.empty"),
                tools.buttons()
                        .primary(
                                "task.toMeetings",
                                Icon.MEETINGS,
                                () -> tools.navigation().goTo(Place.meetings())));
        scroll = new ScrollPane(one);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(detail, Priority.ALWAYS);
        var right = new VBox(8, bar, export.outcome(), detail);
        right.getStyleClass().add("task-side");
        right.setMinWidth(LEAST_SIDE);
        split = new SplitPane(table, right);
        split.getStyleClass().add("meeting-split");
        split.setDividerPositions(0.6);
        SplitPane.setResizableWithParent(right, false);
        VBox.setVgrow(middle, Priority.ALWAYS);
        setId("decisions");
        getStyleClass().addAll("page", "decisions");
        getChildren().setAll(head(), filterBar, middle);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.allProperty().subscribe(_ -> show());
        model.isReadProperty().subscribe(_ -> show());
        model.lines().subscribe(this::tellCount);
        model.detailProperty().subscribe(_ -> showDetail());
    }

    void focusFilter() {
        filterBar.focusFilter();
    }

    /// The table takes the focus once it has been read and laid out; one is at its first decision then.
    void focusTable() {
        awaitsFocus = !model.isReadProperty().get();
        applyCss();
        layout();
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty())
            table.getSelectionModel().clearAndSelect(0);
    }

    private HBox head() {
        var title = new Label(texts.get("kit.Room.DECISIONS"));
        title.getStyleClass().add("page-title");
        count.getStyleClass().add("quiet");
        var head = new HBox(title, count);
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show() {
        if (!model.isReadProperty().get()) return;
        boolean isEmpty = model.allProperty().get().isEmpty();
        filterBar.setDisable(isEmpty);
        Node shown = isEmpty ? empty : split;
        if (!middle.getChildren().contains(shown)) middle.getChildren().setAll(shown);
        tellCount();
        // Unless one has begun to type in the filter while the register was being read.
        if (awaitsFocus && !filterBar.isFocusWithin()) focusTable();
        awaitsFocus = false;
    }

    private void tellCount() {
        int shown = model.lines().size();
        int all = model.allProperty().get().size();
        if (all == 0) count.setText("");
        else
            count.setText(
                    shown == all ? texts.count("decision.count", all) : texts.get("decision.countOf", shown, all));
    }

    private void showDetail() {
        var now = model.detailProperty().get();
        if (now != null) one.show(now);
        var shown = now == null ? none : scroll;
        if (!detail.getChildren().contains(shown)) detail.getChildren().setAll(shown);
        if (now != null) scroll.setVvalue(0);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) jump();
        else if (key.getCode() == KeyCode.P && key.isShortcutDown()) export.save(Audience.PUBLIC);
        else return;
        key.consume();
    }

    private void jump() {
        var now = model.detailProperty().get();
        if (now != null && now.place() != null)
            tools.navigation()
                    .goTo(Place.item(
                            now.place().meeting().id(), now.place().item().id()));
    }

    private void typed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        switch (key.getCharacter()) {
            case "t", "T" -> model.setState(DecisionState.DONE);
            case "v", "V" -> model.setState(DecisionState.IN_FORCE);
            case "k", "K" -> bar.openSuperseding();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
