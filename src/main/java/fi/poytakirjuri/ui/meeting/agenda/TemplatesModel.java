package fi.poytakirjuri.ui.meeting.agenda;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.AgendaStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The table's ready agendas as the open meeting's agenda uses them.
public final class TemplatesModel {
    private final OpenMeeting open;
    private final AgendaStores stores;
    private final Tools tools;
    private final Refresh<List<Template>> refresh;
    private final ReadOnlyObjectWrapper<List<Template>> templates = new ReadOnlyObjectWrapper<>(List.of());

    public TemplatesModel(OpenMeeting open, AgendaStores stores, Tools tools) {
        this.open = open;
        this.stores = stores;
        this.tools = tools;
        this.refresh = new Refresh<>(tools.background(), this::read, templates::set);
        tools.changes().whenTouched(refresh::now, "agenda_template", "agenda_template_item");
        open.minutesProperty()
                .map(minutes -> requireNonNull(minutes).meeting().id())
                .subscribe(id -> {
                    if (id != null) refresh.now();
                });
    }

    public ReadOnlyObjectProperty<List<Template>> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    /// Adds a template's items to the agenda and goes to the one to write first.
    ///
    /// @param then told when there is such an item
    public void use(long templateId, Runnable then) {
        open.meeting()
                .ifPresent(meeting -> tools.background()
                        .register(() -> stores.templated()
                                .use(meeting.id(), templateId, tools.texts().get("meeting.template.matter")))
                        .onSuccess(first -> first.ifPresent(item -> {
                            open.goTo(item);
                            whenShown(then);
                        }))
                        .start());
    }

    /// Makes a template of the agenda.
    public void save(String name) {
        open.meeting()
                .filter(_ -> !name.isBlank())
                .ifPresent(meeting -> tools.background()
                        .register(() -> stores.templated().save(meeting.id(), name))
                        .onSuccess(_ -> tools.sayUndoable(tools.texts().get("meeting.template.saved", name.strip())))
                        .start());
    }

    /// Gives a table that has none the ready agendas that come with the program.
    public void addUsual() {
        open.meeting().ifPresent(meeting -> open.write(() -> stores.templates().addUsual(meeting.bodyId())));
    }

    /// The agenda is read again right after the change; what is asked after that is done when it is shown.
    private void whenShown(Runnable then) {
        tools.background().register(() -> {}).onSuccess(then).start();
    }

    private List<Template> read() {
        var meeting = open.meeting();
        return meeting.isEmpty()
                ? List.of()
                : stores.templates().all(meeting.get().bodyId());
    }
}
