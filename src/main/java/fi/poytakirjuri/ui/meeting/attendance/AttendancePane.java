package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The people of the meeting's date in the order of the table. Space goes through the marks, S stamps an arrival and L
/// a departure, and whoever is outside the roster is added below.
public final class AttendancePane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final AttendanceModel model;
    private final ListView<Attendee> list = new ListView<>();
    private final AttendeePane detail;
    private final FlowPane counts = new FlowPane(8, 8);
    private final AddAttendee adding;
    private final StackPane content = new StackPane();
    private boolean isShowing;

    public AttendancePane(Tools tools, OpenMeeting open, AttendanceModel model, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.detail = new AttendeePane(tools, open, model);
        this.adding = new AddAttendee(tools, model, directory);
        open.edited().follow(focusWithinProperty(), PaperPlace.Part.ATTENDANCE);
        getStyleClass().add("attendance");
        setId("attendance");
        makeList();
        HBox.setHgrow(content, Priority.ALWAYS);
        var both = new HBox(16, content, detail);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(head(), both, adding);
        var none = new EmptyState(Icon.ATTENDANCE, texts.get("meeting.attendance.none"));
        model.peopleProperty().subscribe(people -> {
            show(people);
            content.getChildren().setAll(people.isEmpty() ? none : list);
        });
    }

    public void focusList() {
        Caret.to(list);
    }

    /// The focus to the list, when the place is the list of those present.
    ///
    /// @return false when it is not written here
    public boolean write(Target target) {
        if (!target.place().equals(new PaperPlace.OfMeeting(PaperPlace.Part.ATTENDANCE))) return false;
        focusList();
        return true;
    }

    private Node head() {
        counts.setId("attendance-counts");
        counts.setPrefWrapLength(640);
        HBox.setHgrow(counts, Priority.ALWAYS);
        var rest = tools.buttons().of("meeting.attendance.rest", Icon.DONE, model::markRest);
        rest.setId("attendance-rest");
        rest.setMinWidth(USE_PREF_SIZE);
        var hint = new Label(texts.get("meeting.attendance.keys"));
        hint.getStyleClass().addAll("quiet", "small");
        hint.setWrapText(true);
        var row = new HBox(16, counts, rest);
        row.getStyleClass().add("page-head");
        return new VBox(6, row, hint);
    }

    private void makeList() {
        list.setId("attendance-list");
        list.setAccessibleText(texts.get("meeting.attendance.list"));
        list.getStyleClass().add("attendance-list");
        list.setCellFactory(_ -> new AttendeeCell(texts, model, list.widthProperty()));
        list.getSelectionModel().selectedItemProperty().subscribe(who -> {
            if (!isShowing) detail.show(who);
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var who = list.getSelectionModel().getSelectedItem();
            if (who == null || key.isShortcutDown() || key.isAltDown()) return;
            switch (key.getCode()) {
                case SPACE -> model.cycle(who);
                case S -> model.move(who, Movement.ARRIVED);
                case L -> model.move(who, Movement.LEFT);
                case DELETE -> remove(who);
                case ENTER, F2 -> detail.focusFirst();
                default -> {
                    return;
                }
            }
            key.consume();
        });
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
        detail.show(list.getSelectionModel().getSelectedItem());
        tellCounts();
    }

    private void tellCounts() {
        counts.getChildren().clear();
        for (var presence : Presence.values()) tellCount(model.count(presence), presence);
        if (model.unmarked() > 0) tellCount(model.unmarked(), null);
        if (model.others() > 0) {
            var others = new Label(texts.count("meeting.attendance.others", model.others()), Icon.PERSON.node());
            others.getStyleClass().addAll("state", "calm");
            counts.getChildren().add(others);
        }
    }

    private void tellCount(long count, @Nullable Presence presence) {
        if (count == 0 && presence != Presence.PRESENT) return;
        var label = new PresenceLabel(texts);
        label.show(presence);
        label.setText(texts.get("meeting.attendance.count", PresenceLabel.words(texts, presence), count));
        counts.getChildren().add(label);
    }
}
