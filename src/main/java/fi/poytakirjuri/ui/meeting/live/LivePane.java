package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.attendance.AttendanceSide;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Kokoustila: the agenda on the left, the item at hand with its entry line in the middle, and who is there on the
/// right. F5, F7 and F9 go to them, F8 to the next item; no key needs a mouse.
public final class LivePane extends StackPane {
    private static final Duration TICK = Duration.seconds(10);
    /// The foot of the window belongs to a toast for so long; the line one writes in then stands above it.
    private static final Duration TOAST = Duration.seconds(8);
    private static final Insets TOAST_ROOM = new Insets(0, 0, 44, 0);
    /// An item that is only looked at is not being dealt with.
    private static final Duration STAYING = Duration.seconds(20);

    private final OpenMeeting open;
    private final LiveModel model;
    private final LiveBar bar;
    private final LiveAgenda agenda;
    private final ItemPane item;
    private final AttendanceSide attendance;
    private final Timeline ticking;
    private final Timeline staying;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final PauseTransition toastGone = new PauseTransition(TOAST);

    /// @param toAgenda goes where items are added
    public LivePane(Tools tools, LiveModel model, Supplier<Directory> directory, Runnable toAgenda) {
        this.open = model.open();
        this.model = model;
        this.bar = new LiveBar(tools, model);
        this.item = new ItemPane(tools, model);
        this.agenda = new LiveAgenda(tools.texts(), model, () -> {
            model.course().begin();
            item.write();
        });
        this.attendance = new AttendanceSide(tools, open, model.people(), model.course()::move, directory, item::write);
        this.ticking = new Timeline(new KeyFrame(TICK, _ -> showPace()));
        this.staying = new Timeline(new KeyFrame(STAYING, _ -> model.course().begin()));
        ticking.setCycleCount(Animation.INDEFINITE);
        setId("live");
        getStyleClass().add("live");
        var columns = new SplitPane(agenda, item, attendance);
        columns.getStyleClass().add("live-columns");
        columns.setDividerPositions(0.23, 0.73);
        SplitPane.setResizableWithParent(agenda, false);
        SplitPane.setResizableWithParent(attendance, false);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var all = new VBox(bar, columns);
        all.getStyleClass().add("live-all");
        var none = new EmptyState(
                Icon.MINUTES,
                tools.texts().get("meeting.minutes.none"),
                tools.buttons().primary("meeting.minutes.toAgenda", Icon.AGENDA, toAgenda));
        open.minutesProperty()
                .subscribe(_ -> getChildren().setAll(open.matters().isEmpty() ? none : all));
        model.stateProperty().subscribe(_ -> showPace());
        open.itemProperty().subscribe(_ -> staying.playFromStart());
        sceneProperty().subscribe(this::moved);
        toastGone.setOnFinished(_ -> setPadding(Insets.EMPTY));
        tools.toasts().newestProperty().subscribe((_, _) -> {
            setPadding(TOAST_ROOM);
            toastGone.playFromStart();
        });
    }

    /// The caret to the entry line.
    public void write() {
        item.write();
    }

    /// Its keys are those of the whole window while it is in sight: also after a click on what is beside it.
    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            ticking.play();
            return;
        }
        ticking.stop();
        staying.stop();
    }

    private void showPace() {
        bar.showPace();
        agenda.showPace();
        item.showPace();
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() || isBehindVeil()) return;
        if (key.isShortcutDown() ? !pressedWithControl(key) : !pressedAlone(key)) return;
        key.consume();
    }

    /// While a panel asks something, its keys are its own.
    private boolean isBehindVeil() {
        var scene = getScene();
        for (Node up = scene == null ? null : scene.getFocusOwner(); up != null; up = up.getParent())
            if (up.getStyleClass().contains("veil")) return true;
        return false;
    }

    private boolean pressedAlone(KeyEvent key) {
        if (key.getCode() == KeyCode.F8) {
            open.step(key.isShiftDown() ? -1 : 1);
            if (!attendance.isFocusWithin()) item.write();
            return true;
        }
        if (key.isShiftDown()) return false;
        switch (key.getCode()) {
            case F5 -> Caret.to(agenda);
            case F7 -> item.write();
            case F9 -> attendance.focusList();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressedWithControl(KeyEvent key) {
        if (!key.isShiftDown()) {
            if (key.getCode() != KeyCode.ENTER) return false;
            model.writeOffered();
            return true;
        }
        switch (key.getCode()) {
            case A -> model.course().openMeeting();
            case P -> model.course().closeMeeting();
            case J -> item.table();
            default -> {
                return false;
            }
        }
        return true;
    }
}
