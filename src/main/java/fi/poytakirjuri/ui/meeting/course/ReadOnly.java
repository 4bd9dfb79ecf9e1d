package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Makes the fields of a finalised memo such that they are read and not written: what is typed nowhere is lost nowhere.
/// The texts can still be selected and copied. The secretary's own notes stay hers.
public final class ReadOnly {
    private static final Set<String> HER_OWN = Set.of("details-NOTES", "write-INTERNAL_NOTES");

    private final OpenMeeting open;
    private final List<? extends Parent> views;
    private final WeakHashMap<TextInputControl, Boolean> locked = new WeakHashMap<>();

    private ReadOnly(OpenMeeting open, List<? extends Parent> views) {
        this.open = open;
        this.views = List.copyOf(views);
    }

    /// @param views the meeting's views whose fields write into the memo
    public static void keep(OpenMeeting open, List<? extends Parent> views) {
        var readOnly = new ReadOnly(open, views);
        open.minutesProperty().subscribe(_ -> Platform.runLater(readOnly::apply));
        open.itemProperty().subscribe(_ -> Platform.runLater(readOnly::apply));
        for (var view : views) {
            view.sceneProperty().subscribe(_ -> Platform.runLater(readOnly::apply));
            // A field made since then is locked before its first key reaches it.
            view.addEventFilter(KeyEvent.ANY, key -> {
                if (key.getTarget() instanceof TextInputControl field && readOnly.isLocked()) readOnly.lock(field);
            });
        }
    }

    private boolean isLocked() {
        return open.meeting().filter(m -> m.isLocked()).isPresent();
    }

    private void apply() {
        if (isLocked()) for (var view : views) fields(view).forEach(this::lock);
        else {
            locked.keySet().forEach(this::unlock);
            locked.clear();
        }
    }

    private void lock(TextInputControl field) {
        if (!field.isEditable() || HER_OWN.contains(String.valueOf(field.getId()))) return;
        locked.put(field, true);
        field.setEditable(false);
        field.getStyleClass().add("read-only");
    }

    private void unlock(TextInputControl field) {
        field.setEditable(true);
        field.getStyleClass().remove("read-only");
    }

    private static List<TextInputControl> fields(Node node) {
        var found = new ArrayList<TextInputControl>();
        if (node instanceof TextInputControl field) found.add(field);
        else if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) found.addAll(fields(child));
        return found;
    }
}
