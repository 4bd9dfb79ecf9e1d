package fi.poytakirjuri.register.template;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_TEMPLATE_ITEM;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.outline.Line;
import fi.poytakirjuri.register.outline.Outline;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The items of a template as rows, in their order.
final class TemplateRows {
    private TemplateRows() {}

    static List<TemplateItem> items(DSLContext sql, long templateId) {
        var byId = sql
                .selectFrom(AGENDA_TEMPLATE_ITEM)
                .where(AGENDA_TEMPLATE_ITEM.TEMPLATE_ID.eq(templateId))
                .fetch(row -> new TemplateItem(
                        row.getId(), row.getParentId(), row.getKind(), row.getTitle(), row.getMinutes(), row.getText()))
                .stream()
                .collect(Collectors.toMap(TemplateItem::id, item -> item));
        return outline(sql, templateId).lines().stream()
                .map(line -> requireNonNull(byId.get(line.id())))
                .toList();
    }

    static Outline outline(DSLContext sql, long templateId) {
        return Outline.of(sql.selectFrom(AGENDA_TEMPLATE_ITEM)
                .where(AGENDA_TEMPLATE_ITEM.TEMPLATE_ID.eq(templateId))
                .orderBy(AGENDA_TEMPLATE_ITEM.POSITION, AGENDA_TEMPLATE_ITEM.ID)
                .fetch(row -> new Line(row.getId(), row.getParentId())));
    }

    static long add(DSLContext sql, long templateId, TemplateItem item) {
        var row = sql.newRecord(AGENDA_TEMPLATE_ITEM);
        row.setTemplateId(templateId);
        row.setParentId(item.parentId());
        row.setKind(item.kind());
        row.setTitle(Typed.line(item.title()));
        row.setMinutes(item.minutes());
        row.setText(Typed.text(item.text()));
        row.setPosition(nextPosition(sql, templateId));
        row.insert();
        return row.getId();
    }

    private static int nextPosition(DSLContext sql, long templateId) {
        var last = sql.select(max(AGENDA_TEMPLATE_ITEM.POSITION))
                .from(AGENDA_TEMPLATE_ITEM)
                .where(AGENDA_TEMPLATE_ITEM.TEMPLATE_ID.eq(templateId))
                .fetchSingle()
                .value1();
        return last == null ? 0 : last + 1;
    }

    static void arrange(DSLContext sql, Outline outline) {
        int position = 0;
        for (var line : outline.lines())
            sql.update(AGENDA_TEMPLATE_ITEM)
                    .set(AGENDA_TEMPLATE_ITEM.PARENT_ID, line.parent())
                    .set(AGENDA_TEMPLATE_ITEM.POSITION, position++)
                    .where(AGENDA_TEMPLATE_ITEM.ID.eq(line.id()))
                    .execute();
    }
}
