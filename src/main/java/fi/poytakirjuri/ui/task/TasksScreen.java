package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The room of tasks. Its badge counts those that are late.
public final class TasksScreen implements Screen {
    private final TasksModel model;
    private final TasksPane pane;
    private final Refresh<Directory> directoryRefresh;
    private final ObservableValue<String> badge;
    private Directory directory = Directory.EMPTY;

    public TasksScreen(Database database, long bodyId, PaperFiles files, Tools tools) {
        model = new TasksModel(database, bodyId, tools);
        pane = new TasksPane(tools, model, new TasksExport(tools, model, files), () -> directory);
        directoryRefresh = new Refresh<>(
                tools.background(), () -> readDirectory(database, bodyId, tools), read -> directory = read);
        badge = model.tasksProperty().map(tasks -> {
            int late = tasks.count(TaskView.LATE, tools.today());
            return late == 0 ? "" : String.valueOf(late);
        });
        model.selectedProperty().subscribe(ids -> {
            if (ids.size() == 1) tools.navigation().settle(Place.task(ids.getFirst()));
        });
    }

    @Override
    public Room room() {
        return Room.TASKS;
    }

    @Override
    public Node view() {
        return pane;
    }

    @Override
    public void show(Place place) {
        directoryRefresh.now();
        model.seen();
        if (place instanceof Place.Task(var id)) model.goTo(id);
        pane.focusList();
    }

    @Override
    public void filter() {
        pane.focusFilter();
    }

    @Override
    public void makeNew() {
        pane.makeNew();
    }

    @Override
    public ObservableValue<String> badge() {
        return badge;
    }

    private static Directory readDirectory(Database database, long bodyId, Tools tools) {
        return Directory.read(
                new PersonStore(database),
                new OrganisationStore(database),
                new SectorStore(database),
                bodyId,
                tools.today(),
                tools.texts().get("meeting.owner.everyone"));
    }
}
