package fi.poytakirjuri.register.template;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_TEMPLATE;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_TEMPLATE_ITEM;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.outline.Outline;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// A table's ready agendas, and every word of them.
public final class TemplateStore {
    private final Database database;

    public TemplateStore(Database database) {
        this.database = database;
    }

    /// A table's ready agendas in their order.
    public List<Template> all(long bodyId) {
        return database.read(sql -> sql.selectFrom(AGENDA_TEMPLATE)
                .where(AGENDA_TEMPLATE.BODY_ID.eq(bodyId))
                .orderBy(AGENDA_TEMPLATE.POSITION, AGENDA_TEMPLATE.ID)
                .fetch(row -> new Template(row.getId(), row.getName(), TemplateRows.items(sql, row.getId()))));
    }

    /// Empty when there is no such template.
    public Optional<Template> find(long templateId) {
        return database.read(sql -> sql.fetchOptional(AGENDA_TEMPLATE, AGENDA_TEMPLATE.ID.eq(templateId))
                .map(row -> new Template(row.getId(), row.getName(), TemplateRows.items(sql, row.getId()))));
    }

    /// Adds the ready agendas that come with the program, after the table's own.
    public void addUsual(long bodyId) {
        database.change(Label.of("undo.template.usual"), sql -> {
            for (var usual : UsualTemplates.read()) {
                long template = add(bodyId, usual.name());
                for (var item : usual.items())
                    TemplateRows.add(
                            sql,
                            template,
                            new TemplateItem(
                                    0,
                                    null,
                                    item.kind(),
                                    item.title(),
                                    item.minutes(),
                                    item.text() == null ? "" : item.text()));
            }
        });
    }

    /// Adds an empty template last and returns its id.
    public long add(long bodyId, String name) {
        return database.changeAndGet(Label.of("undo.template.add", Typed.line(name)), sql -> {
            var row = sql.newRecord(AGENDA_TEMPLATE);
            row.setBodyId(bodyId);
            row.setName(Typed.line(name));
            row.setPosition(sql.fetchCount(AGENDA_TEMPLATE, AGENDA_TEMPLATE.BODY_ID.eq(bodyId)));
            row.insert();
            return row.getId();
        });
    }

    /// @throws IllegalArgumentException for an empty name
    public void rename(long templateId, String name) {
        if (name.isBlank()) throw new IllegalArgumentException("A template needs a name");
        database.change(
                Label.of("undo.template.rename").continuing("template " + templateId),
                sql -> sql.update(AGENDA_TEMPLATE)
                        .set(AGENDA_TEMPLATE.NAME, Typed.line(name))
                        .where(AGENDA_TEMPLATE.ID.eq(templateId))
                        .execute());
    }

    public void remove(long templateId) {
        database.change(
                Label.of("undo.template.remove"),
                sql -> sql.deleteFrom(AGENDA_TEMPLATE)
                        .where(AGENDA_TEMPLATE.ID.eq(templateId))
                        .execute());
    }

    /// Adds an item last and returns its id; what else is known of it comes along.
    public long addItem(long templateId, TemplateItem item) {
        return database.changeAndGet(
                Label.of("undo.template.item.add", Typed.line(item.title())),
                sql -> TemplateRows.add(sql, templateId, item));
    }

    public void removeItem(long itemId) {
        database.change(
                Label.of("undo.template.item.remove"),
                sql -> sql.deleteFrom(AGENDA_TEMPLATE_ITEM)
                        .where(AGENDA_TEMPLATE_ITEM.ID.eq(itemId))
                        .execute());
    }

    /// Moves an item among its siblings: −1 is one up.
    public void moveItem(long itemId, int steps) {
        rearrange(itemId, outline -> outline.move(List.of(itemId), steps));
    }

    /// Makes an item a sub-item of the one above it.
    public void indentItem(long itemId) {
        rearrange(itemId, outline -> outline.indent(List.of(itemId)));
    }

    /// Lifts a sub-item to stand after the item it belonged to.
    public void outdentItem(long itemId) {
        rearrange(itemId, outline -> outline.outdent(List.of(itemId)));
    }

    public void setItemTitle(long itemId, String title) {
        set(itemId, AGENDA_TEMPLATE_ITEM.TITLE, Typed.line(title), "title");
    }

    public void setItemText(long itemId, String text) {
        set(itemId, AGENDA_TEMPLATE_ITEM.TEXT, Typed.text(text), "text");
    }

    public void setItemMinutes(long itemId, @Nullable Integer minutes) {
        set(itemId, AGENDA_TEMPLATE_ITEM.MINUTES, minutes, "minutes");
    }

    public void setItemKind(long itemId, ItemKind kind) {
        set(itemId, AGENDA_TEMPLATE_ITEM.KIND, kind, "kind");
    }

    private <T> void set(long itemId, Field<T> column, @Nullable T value, String word) {
        database.change(
                Label.of("undo.template.item").continuing("template item " + itemId + " " + word),
                sql -> sql.update(AGENDA_TEMPLATE_ITEM)
                        .set(column, value)
                        .where(AGENDA_TEMPLATE_ITEM.ID.eq(itemId))
                        .execute());
    }

    private void rearrange(long itemId, UnaryOperator<Outline> how) {
        database.change(Label.of("undo.template.item.move"), sql -> {
            long template = templateOf(sql, itemId);
            TemplateRows.arrange(sql, how.apply(TemplateRows.outline(sql, template)));
        });
    }

    private static long templateOf(DSLContext sql, long itemId) {
        return sql.fetchSingle(AGENDA_TEMPLATE_ITEM, AGENDA_TEMPLATE_ITEM.ID.eq(itemId))
                .getTemplateId();
    }
}
