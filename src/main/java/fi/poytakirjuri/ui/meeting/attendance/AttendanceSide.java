package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.live.LiveStore.Moves;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who is there, beside the item at hand. In the list Space goes through the marks, S and L stamp an arrival and a
/// departure, E leaves for being disqualified and comes back, K marks the rest present, U goes to the field for guests,
/// and Enter to the stamps, to correct them.
public final class AttendanceSide extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final AttendanceModel model;
    private final BiConsumer<Attendee, Moves> move;
    private final ListView<Attendee> list = new ListView<>();
    private final Label count = new Label();
    private final MovingRows movings;
    private final AddAttendee adding;
    private final Runnable back;
    private final Button rest;
    private boolean isShowing;

    /// @param move told who comes or goes now
    /// @param back where Esc leads
    public AttendanceSide(
            Tools tools,
            OpenMeeting open,
            AttendanceModel model,
            BiConsumer<Attendee, Moves> move,
            Supplier<Directory> directory,
            Runnable back) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.move = move;
        this.back = back;
        this.movings = new MovingRows(tools, open, model);
        this.adding = new AddAttendee(tools, model, directory).narrow();
        getStyleClass().add("attendance-side");
        setMinWidth(180);
        count.getStyleClass().add("form-label");
        count.setId("live-present");
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        this.rest = tools.buttons().of("live.attendance.rest", Icon.DONE, model::markRest);
        rest.setId("live-rest");
        rest.setMaxWidth(Double.MAX_VALUE);
        var keys = new Label(texts.get("live.attendance.keys"));
        keys.getStyleClass().addAll("quiet", "small");
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        makeList();
        getChildren().setAll(count, rest, list, movings, adding, keys);
        model.peopleProperty().subscribe(this::show);
    }

    public void focusList() {
        Caret.to(list);
    }

    private void makeList() {
        list.setId("live-attendance");
        list.setAccessibleText(texts.get("meeting.attendance.list"));
        list.setCellFactory(_ -> new AttendeeLine(texts, list.widthProperty()));
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            if (!isShowing) showMovings();
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // When it is typed and not yet when it is pressed: else the letter would come into the field.
        list.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equalsIgnoreCase("u")) adding.write();
        });
        list.widthProperty().subscribe((_, _) -> list.refresh());
        list.setMinHeight(80);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void pressed(KeyEvent key) {
        var who = list.getSelectionModel().getSelectedItem();
        if (who == null || key.isShortcutDown() || key.isAltDown()) return;
        switch (key.getCode()) {
            case SPACE -> model.cycle(who);
            case S -> move.accept(who, new Moves(Movement.ARRIVED, false));
            case L -> move.accept(who, new Moves(Movement.LEFT, false));
            case E ->
                move.accept(who, isOut(who) ? new Moves(Movement.ARRIVED, false) : new Moves(Movement.LEFT, true));
            case K -> model.markRest();
            case ENTER, F2 -> movings.focusFirst();
            case DELETE -> remove(who);
            case ESCAPE -> back.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Whether someone is out for being disqualified.
    private static boolean isOut(Attendee who) {
        return !who.movements().isEmpty() && who.movements().getLast().isRecused();
    }

    private void remove(Attendee who) {
        if (who.id() == null) return;
        model.remove(who);
        tools.sayUndoable(texts.get("meeting.attendance.removed", who.name()));
    }

    private void show(List<Attendee> people) {
        var before = list.getSelectionModel().getSelectedItem();
        isShowing = true;
        list.getItems().setAll(people);
        int at = 0;
        for (int i = 0; i < people.size(); i++)
            if (before != null && people.get(i).isSame(before)) at = i;
        if (!people.isEmpty()) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
        isShowing = false;
        showMovings();
        rest.setVisible(model.unmarked() > 0);
        rest.setManaged(model.unmarked() > 0);
        count.setText(texts.get(
                "live.attendance.count",
                model.count(Presence.PRESENT) + model.count(Presence.REMOTE),
                model.unmarked()));
    }

    private void showMovings() {
        var who = list.getSelectionModel().getSelectedItem();
        boolean isMoved = who != null && !who.movements().isEmpty();
        movings.setVisible(isMoved);
        movings.setManaged(isMoved);
        if (who != null) movings.show(who);
    }
}
