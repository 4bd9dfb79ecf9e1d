package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

/// The actions in their groups. Several may be selected at once: Shift+↑ and ↓, Ctrl+Space, Ctrl+A.
final class TaskList extends ListView<TaskRow> {
    private final TasksModel model;
    private boolean isShowing;

    TaskList(Tools tools, TasksModel model) {
        this.model = model;
        setId("task-list");
        getStyleClass().add("task-list");
        setAccessibleText(tools.texts().get("task.list"));
        setCellFactory(_ -> new TaskCell(tools));
        setPlaceholder(new Label(tools.texts().get("task.nothingFound")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        model.rowsProperty().subscribe(this::show);
        model.selectedProperty().subscribe(_ -> follow());
        getSelectionModel().getSelectedIndices().subscribe(this::chosen);
    }

    /// Takes the focus, at the first action when none is selected.
    void begin() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty())
            getSelectionModel().clearAndSelect(0);
    }

    private void show(List<TaskRow> rows) {
        int at = getSelectionModel().getSelectedIndex();
        isShowing = true;
        getItems().setAll(rows);
        isShowing = false;
        follow();
        // What was marked went elsewhere: its neighbour is next.
        if (getSelectionModel().isEmpty() && !model.selectedProperty().get().isEmpty() && !rows.isEmpty())
            getSelectionModel().clearAndSelect(Math.clamp(at, 0, rows.size() - 1));
        else if (rows.isEmpty()) model.select(List.of());
    }

    private void follow() {
        var wanted = model.selectedProperty().get();
        if (ids().equals(wanted)) return;
        isShowing = true;
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++)
            if (wanted.contains(getItems().get(i).line().id())) {
                getSelectionModel().select(i);
                if (!isFocused()) scrollTo(Math.max(0, i - 3));
            }
        isShowing = false;
    }

    private void chosen() {
        if (!isShowing) model.select(ids());
    }

    private List<Long> ids() {
        var ids = new ArrayList<Long>();
        for (int i : List.copyOf(getSelectionModel().getSelectedIndices()))
            if (i >= 0 && i < getItems().size()) {
                long id = getItems().get(i).line().id();
                if (!ids.contains(id)) ids.add(id);
            }
        return ids;
    }
}
