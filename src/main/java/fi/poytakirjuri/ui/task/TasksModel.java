package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Occasion;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which actions are shown and how, which of them are selected, and what one does to those.
final class TasksModel {
    private final Tools tools;
    private final Texts texts;
    private final long bodyId;
    private final ActionStore actions;
    private final ActionHistoryStore history;
    private final Refresh<Tasks> refresh;
    private final Refresh<Optional<TaskDetail>> detailRefresh;
    private final ReadOnlyObjectWrapper<Tasks> tasks = new ReadOnlyObjectWrapper<>(Tasks.NONE);
    private final ReadOnlyBooleanWrapper isRead = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<TaskFilter> filter = new ReadOnlyObjectWrapper<>(TaskFilter.none());
    private final ReadOnlyObjectWrapper<Grouping> grouping = new ReadOnlyObjectWrapper<>(Grouping.BY_DUE);
    private final ReadOnlyObjectWrapper<List<TaskRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Long>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable TaskDetail> detail = new ReadOnlyObjectWrapper<>(null);
    private volatile @Nullable Long detailed;
    private @Nullable Long wanted;

    TasksModel(Database database, long bodyId, Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        this.bodyId = bodyId;
        this.actions = new ActionStore(database);
        this.history = new ActionHistoryStore(database);
        this.refresh =
                new Refresh<>(tools.background(), () -> Tasks.read(database, bodyId, tools.today(), texts), this::show);
        this.detailRefresh =
                new Refresh<>(tools.background(), () -> detail(database), read -> detail.set(read.orElse(null)));
        tools.changes()
                .whenTouched(
                        refresh::now,
                        "action",
                        "action_owner",
                        "action_history",
                        "meeting",
                        "person",
                        "organisation_name",
                        "sector");
        refresh.now();
    }

    /// Reads what the list does not follow while it is out of sight, such as items' titles.
    void seen() {
        refresh.now();
    }

    /// Everything there is, whatever is shown of it.
    ReadOnlyObjectProperty<Tasks> tasksProperty() {
        return tasks.getReadOnlyProperty();
    }

    /// Whether the register has been read yet.
    ReadOnlyBooleanProperty isReadProperty() {
        return isRead.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TaskFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Grouping> groupingProperty() {
        return grouping.getReadOnlyProperty();
    }

    /// What the filter lets through, in groups.
    ReadOnlyObjectProperty<List<TaskRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The ids of the selected actions, each once.
    ReadOnlyObjectProperty<List<Long>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The one that is selected alone; nothing for none or several.
    ReadOnlyObjectProperty<@Nullable TaskDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    List<Action> selectedActions() {
        return tasks.get().lines().stream()
                .map(TaskLine::action)
                .filter(action -> selected.get().contains(action.id()))
                .toList();
    }

    void narrow(TaskFilter to) {
        filter.set(to);
        arrange();
    }

    void group(Grouping by) {
        grouping.set(by);
        arrange();
    }

    void select(List<Long> ids) {
        var now = ids.stream().distinct().toList();
        if (now.equals(selected.get())) return;
        wanted = null;
        selected.set(now);
        readDetail();
    }

    /// Goes to an action, in the view in which it is seen, as soon as it is there.
    void goTo(long id) {
        wanted = id;
        goToWanted();
    }

    /// Sets the state of those of the selected ones that it changes: only what is closed is opened, and the other way.
    void set(ActionState state) {
        var ids = selectedActions().stream()
                .filter(action -> action.mayBecome(state))
                .map(Action::id)
                .toList();
        if (ids.isEmpty()) return;
        tools.autosave().saveNow();
        tools.background()
                .register(() -> history.set(ids, state, Occasion.on(tools.today())))
                .onSuccess(() -> tools.sayUndoable(told(state, ids.size())))
                .start();
    }

    /// @param due as typed; the next meeting is the table's next from today
    void move(String due, String note) {
        var ids = selected.get();
        if (ids.isEmpty()) return;
        tools.autosave().saveNow();
        tools.background()
                .register(() -> history.move(ids, due(due), Occasion.on(tools.today()), note))
                .onSuccess(() -> tools.sayUndoable(texts.count("task.told.moved", ids.size())))
                .start();
    }

    /// Adds an action that no meeting agreed on, without words yet.
    ///
    /// @param then told its id, so that the caret can go there
    void add(LongConsumer then) {
        narrow(TaskFilter.none());
        tools.background()
                .register(() -> actions.addBetweenMeetings(bodyId, "", List.of(), Due.OPEN))
                .onSuccess(id -> {
                    goTo(id);
                    then.accept(id);
                })
                .start();
    }

    void remove(Action action) {
        tools.background()
                .register(() -> actions.remove(action.id()))
                .onSuccess(() -> tools.sayUndoable(texts.get("meeting.action.removed")))
                .start();
    }

    /// Call on the register's thread.
    void setText(long id, String text) {
        actions.setText(id, text);
    }

    /// Corrects when it is due, as typed; call on the register's thread.
    void setDue(long id, String typed) {
        actions.setDue(id, due(typed));
    }

    void addOwner(Action action, Owner owner) {
        tools.background().register(() -> actions.addOwner(action.id(), owner)).start();
    }

    void removeOwner(Action action, Owner owner) {
        tools.background()
                .register(() -> actions.removeOwner(action.id(), owner))
                .start();
    }

    private Due due(String typed) {
        return actions.due(bodyId, null, typed, tools.today());
    }

    private String told(ActionState state, int count) {
        return switch (state) {
            case OPEN, IN_PROGRESS -> texts.count("task.told.open", count);
            case DONE -> texts.count("task.told.done", count);
            case LAPSED -> texts.count("task.told.lapsed", count);
        };
    }

    private void show(Tasks read) {
        tasks.set(read);
        arrange();
        isRead.set(true);
        goToWanted();
        readDetail();
    }

    private void arrange() {
        var through = filter.get().of(tasks.get().lines(), tools.today());
        var groups = new TaskGroups(filter.get(), tools.today(), tasks.get().listNames(), texts);
        rows.set(groups.of(through, grouping.get()));
    }

    private void goToWanted() {
        var id = wanted;
        if (id == null) return;
        tasks.get().lines().stream().filter(line -> line.id() == id).findFirst().ifPresent(line -> {
            if (rows.get().stream().noneMatch(row -> row.line().id() == id))
                narrow(TaskFilter.none().viewing(TaskView.of(line.action())));
            select(List.of(id));
        });
    }

    private void readDetail() {
        detailed = selected.get().size() == 1 ? selected.get().getFirst() : null;
        detailRefresh.now();
    }

    private Optional<TaskDetail> detail(Database database) {
        var id = detailed;
        return id == null ? Optional.empty() : TaskDetail.read(database, id, texts);
    }
}
