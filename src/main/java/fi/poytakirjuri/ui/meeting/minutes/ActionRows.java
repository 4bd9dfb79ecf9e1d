package fi.poytakirjuri.ui.meeting.minutes;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The actions of an item, a row each. A row stays the same while its action is there, so that typing goes on in it.
final class ActionRows extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final MinutesModel model;
    private final Supplier<Directory> directory;
    private final Map<Long, ActionRow> rows = new HashMap<>();
    private final Label heading = new Label();
    private @Nullable Long awaited;

    ActionRows(Tools tools, MinutesModel model, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.directory = directory;
        getStyleClass().add("action-rows");
        heading.setText(texts.get("meeting.actions"));
        heading.getStyleClass().add("form-label");
    }

    /// Adds an action and puts the caret into it.
    void add() {
        model.addAction(id -> {
            awaited = id;
            focusAwaited();
        });
    }

    /// The caret into the first action; false when there is none.
    boolean write() {
        if (getChildren().stream().noneMatch(ActionRow.class::isInstance)) return false;
        ((ActionRow) getChildren().get(1)).write();
        return true;
    }

    void show(Minutes.Matter matter) {
        var actions = matter.actions();
        rows.keySet().removeIf(id -> actions.stream().noneMatch(a -> a.id() == id));
        var nodes = new java.util.ArrayList<Node>();
        if (!actions.isEmpty()) nodes.add(heading);
        for (var action : actions) {
            var row = rows.computeIfAbsent(action.id(), _ -> new ActionRow(tools, model, directory, this::remove));
            row.show(action);
            nodes.add(row);
        }
        if (!getChildren().equals(nodes)) getChildren().setAll(List.copyOf(nodes));
        focusAwaited();
    }

    private void focusAwaited() {
        var row = awaited == null ? null : rows.get(awaited);
        if (row == null) return;
        awaited = null;
        Platform.runLater(row::write);
    }

    private void remove(Action action) {
        model.removeAction(action, _ -> tools.sayUndoable(texts.get("meeting.action.removed")));
    }
}
