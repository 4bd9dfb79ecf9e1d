package fi.poytakirjuri.ui.settings.template;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.register.template.TemplateItem;
import fi.poytakirjuri.register.template.TemplateStore;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The table's ready agendas and the one that is being edited.
public final class TemplatesModel {
    private final TemplateStore store;
    private final long bodyId;
    private final Tools tools;
    private final Refresh<List<Template>> refresh;
    private final ReadOnlyObjectWrapper<List<Template>> templates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Template> shown = new ReadOnlyObjectWrapper<>(null);
    private @Nullable Long wanted;

    public TemplatesModel(TemplateStore store, long bodyId, Tools tools) {
        this.store = store;
        this.bodyId = bodyId;
        this.tools = tools;
        this.refresh = new Refresh<>(tools.background(), () -> store.all(bodyId), this::show);
        tools.changes().whenTouched(refresh::now, "agenda_template", "agenda_template_item");
        refresh.now();
    }

    public ReadOnlyObjectProperty<List<Template>> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    /// The template that is edited; nothing when there is none.
    public ReadOnlyObjectProperty<@Nullable Template> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void choose(Template template) {
        wanted = template.id();
        show(templates.get());
    }

    /// Adds an empty template and shows it.
    public void add(String name) {
        tools.background()
                .register(() -> store.add(bodyId, name))
                .onSuccess(id -> {
                    wanted = id;
                    refresh.now();
                })
                .start();
    }

    /// Adds the ready agendas that come with the program.
    public void addUsual() {
        write(() -> store.addUsual(bodyId));
    }

    public void remove(Template template) {
        tools.background()
                .register(() -> store.remove(template.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("settings.template.removed", template.name())))
                .start();
    }

    /// Writes a template's name; call on the register's thread. An empty one is not written.
    public void rename(long template, String name) {
        if (!name.isBlank()) store.rename(template, name);
    }

    /// Adds an item last; without a title nothing is added.
    public void addItem(String title) {
        var now = shown.get();
        if (now == null || title.isBlank()) return;
        write(() -> store.addItem(now.id(), new TemplateItem(0, null, ItemKind.DISCUSSION, title, null, "")));
    }

    public void removeItem(TemplateItem item) {
        tools.background()
                .register(() -> store.removeItem(item.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("meeting.item.removed", "”" + item.title() + "”")))
                .start();
    }

    public void move(TemplateItem item, int steps) {
        write(() -> store.moveItem(item.id(), steps));
    }

    public void indent(TemplateItem item) {
        write(() -> store.indentItem(item.id()));
    }

    public void outdent(TemplateItem item) {
        write(() -> store.outdentItem(item.id()));
    }

    public void setKind(TemplateItem item, ItemKind kind) {
        write(() -> store.setItemKind(item.id(), kind));
    }

    /// Writes an item's title; call on the register's thread.
    public void setTitle(long item, String title) {
        store.setItemTitle(item, title);
    }

    /// Writes an item's text; call on the register's thread.
    public void setText(long item, String text) {
        store.setItemText(item, text);
    }

    /// Writes an item's minutes as they were typed, blank for none; call on the register's thread.
    public void setMinutes(long item, String typed) {
        store.setItemMinutes(
                item, Reading.duration(typed).map(d -> (int) d.toMinutes()).orElse(null));
    }

    private void show(List<Template> all) {
        templates.set(all);
        shown.set(Optional.ofNullable(wanted)
                .flatMap(id -> all.stream().filter(t -> t.id() == id).findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(null));
    }

    private void write(Background.Errand work) {
        tools.background().register(work).start();
    }
}
