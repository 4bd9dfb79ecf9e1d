package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Shortcuts;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Tehtävät: the list on the left; on the right what is done to the selected ones, and the one that is selected alone.
/// In the list T marks done, S moves, R gives up, A opens again; Enter goes into the action.
final class TasksPane extends VBox {
    private static final double LEAST_SIDE = 344;

    private final Tools tools;
    private final Texts texts;
    private final TasksModel model;
    private final TasksExport export;
    private final TaskFilterBar filterBar;
    private final TaskList list;
    private final TaskBar bar;
    private final TaskPane one;
    private final StackPane detail = new StackPane();
    private final StackPane middle = new StackPane();
    private final Node empty;
    private final Node several;
    private final Node scroll;
    private final SplitPane split;
    private boolean awaitsCaret;
    private boolean awaitsFocus;

    TasksPane(Tools tools, TasksModel model, TasksExport export, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.export = export;
        filterBar = new TaskFilterBar(tools, model);
        list = new TaskList(tools, model);
        bar = new TaskBar(tools, model, list::requestFocus);
        one = new TaskPane(tools, model, directory);
        several = new EmptyState(Icon.ACTION, texts.get("task.chooseOne"));
        empty = new EmptyState(
                Icon.ACTION,
                texts.get("task.empty"),
                tools.buttons().primary("task.new", Icon.ADD, this::makeNew),
                tools.buttons()
                        .of(
                                "task.toMeetings",
                                Icon.MEETINGS,
                                () -> tools.navigation().goTo(Place.meetings())));
        scroll = scrolling(one);
        VBox.setVgrow(detail, Priority.ALWAYS);
        var right = new VBox(8, bar, export.outcome(), detail);
        right.getStyleClass().add("task-side");
        right.setMinWidth(LEAST_SIDE);
        split = new SplitPane(list, right);
        split.getStyleClass().add("meeting-split");
        split.setDividerPositions(0.54);
        SplitPane.setResizableWithParent(right, false);
        VBox.setVgrow(middle, Priority.ALWAYS);
        setId("tasks");
        getStyleClass().addAll("page", "tasks");
        getChildren().setAll(head(), filterBar, middle);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.tasksProperty().subscribe(_ -> show());
        model.isReadProperty().subscribe(_ -> show());
        model.detailProperty().subscribe(_ -> showDetail());
    }

    void makeNew() {
        model.add(_ -> {
            awaitsCaret = true;
            showDetail();
        });
    }

    void focusFilter() {
        filterBar.focusFilter();
    }

    /// The list takes the focus once it has been read and laid out; one is at its first action then.
    void focusList() {
        awaitsFocus = !model.isReadProperty().get();
        applyCss();
        layout();
        list.begin();
    }

    private HBox head() {
        var title = new Label(texts.get("kit.Room.TASKS"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = Buttons.withKey(tools.buttons().primary("task.new", Icon.ADD, this::makeNew), Shortcuts.NEW);
        add.setId("task-new");
        var head = new HBox(title, gap, export.menu(), add);
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show() {
        if (!model.isReadProperty().get()) return;
        boolean isEmpty = model.tasksProperty().get().lines().isEmpty();
        filterBar.setDisable(isEmpty);
        var shown = isEmpty ? empty : split;
        if (!middle.getChildren().contains(shown)) middle.getChildren().setAll(shown);
        // Unless one has begun to type in the filter while the register was being read.
        if (awaitsFocus && !filterBar.isFocusWithin()) focusList();
        awaitsFocus = false;
    }

    private void showDetail() {
        var now = model.detailProperty().get();
        if (now != null) one.show(now);
        var shown = now == null ? several : scroll;
        if (!detail.getChildren().contains(shown)) detail.getChildren().setAll(shown);
        if (now == null || !awaitsCaret || !now.action().text().isEmpty()) return;
        awaitsCaret = false;
        // A form that was never shown takes the caret only once its skin is there.
        applyCss();
        layout();
        one.write();
    }

    private static Node scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, F2 -> {
                if (model.detailProperty().get() != null) one.write();
            }
            case DELETE -> {
                var now = model.detailProperty().get();
                if (now != null && !now.isLocked()) model.remove(now.action());
            }
            case P -> {
                if (!key.isShortcutDown()) return;
                export.save(Audience.INTERNAL);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void typed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        switch (key.getCharacter()) {
            case "t", "T" -> model.set(ActionState.DONE);
            case "s", "S" -> bar.openMoving();
            case "r", "R" -> model.set(ActionState.LAPSED);
            case "a", "A" -> model.set(ActionState.OPEN);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
