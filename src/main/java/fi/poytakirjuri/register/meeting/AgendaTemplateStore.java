package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.AgendaItemRecord;
import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.register.template.TemplateItem;
import fi.poytakirjuri.register.template.TemplateStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Makes agendas from templates and templates from agendas.
public final class AgendaTemplateStore {
    private final Database database;
    private final TemplateStore templates;

    public AgendaTemplateStore(Database database) {
        this.database = database;
        this.templates = new TemplateStore(database);
    }

    /// Adds a template's items to an agenda. What is there already comes where the template has the place of the
    /// meeting's own matters, and an item that is there by the same words is not added twice.
    ///
    /// @param matter what the place of the meeting's own matters is called on an empty agenda
    /// @return the item to write first: the place of the own matters or else the first one added; empty for none
    public Optional<Long> use(long meetingId, long templateId, String matter) {
        return database.changeAndGet(Label.of("undo.template.use"), sql -> {
            var template = templates.find(templateId).orElseThrow();
            var there = AgendaRows.rows(sql, meetingId);
            var own = there.stream()
                    .filter(row -> row.getParentId() == null)
                    .map(AgendaItemRecord::getId)
                    .toList();
            return there.isEmpty()
                    ? begin(sql, meetingId, template, matter)
                    : around(sql, meetingId, template, own, there);
        });
    }

    /// Makes a template of an agenda: its items with their kinds and times. Of the words only those come along that
    /// every meeting fills anew.
    ///
    /// @return the template's id
    public long save(long meetingId, String name) {
        return database.changeAndGet(Label.of("undo.template.save", name), sql -> {
            var meeting = Neighbours.find(sql, meetingId).orElseThrow();
            long template = templates.add(meeting.bodyId(), name);
            var rows = new HashMap<Long, AgendaItemRecord>();
            AgendaRows.rows(sql, meetingId).forEach(row -> rows.put(row.getId(), row));
            var copies = new HashMap<Long, Long>();
            for (var line : AgendaRows.outline(sql, meetingId).lines()) {
                var row = requireNonNull(rows.get(line.id()));
                var title = row.getStandingTitle().isEmpty() ? row.getTitle() : row.getStandingTitle();
                var parent = line.parent() == null ? null : copies.get(line.parent());
                copies.put(
                        line.id(),
                        templates.addItem(
                                template,
                                new TemplateItem(
                                        0,
                                        parent,
                                        row.getKind(),
                                        title,
                                        row.getMinutes(),
                                        row.getStandingBackground())));
            }
            return template;
        });
    }

    /// Adds the item that approves the previous meeting's memo or minutes, after the procedure that opens the meeting.
    /// Nothing when the previous one is approved or an item for it is there already.
    ///
    /// @param title its words with the place {edellinen}
    public Optional<Long> addApproval(long meetingId, String title) {
        return database.changeAndGet(Label.of("undo.item.approval"), sql -> {
            if (missingApproval(sql, meetingId).isEmpty()) return Optional.empty();
            long id = add(sql, meetingId, new TemplateItem(0, null, ItemKind.PROCEDURE, title, 5, ""), title);
            var order = ItemOrder.topLevel(sql, meetingId);
            order.remove(id);
            var rows = AgendaRows.rows(sql, meetingId).stream()
                    .filter(row -> row.getParentId() == null && row.getId() != id)
                    .toList();
            int at = 0;
            while (at < rows.size() && rows.get(at).getKind() == ItemKind.PROCEDURE) at++;
            order.add(at == rows.size() ? Math.min(1, at) : at, id);
            ItemOrder.place(sql, order);
            if (!StandingRows.isDraft(
                    Neighbours.find(sql, meetingId).orElseThrow().state())) StandingRows.settle(sql, meetingId);
            return Optional.of(id);
        });
    }

    /// The previous meeting when its memo or minutes wait for approval and no item of this one is about that.
    public Optional<Meeting> missingApproval(long meetingId) {
        return database.read(sql -> missingApproval(sql, meetingId));
    }

    private static Optional<Meeting> missingApproval(DSLContext sql, long meetingId) {
        var meeting = Neighbours.find(sql, meetingId).orElseThrow();
        return StandingRows.unapproved(sql, meeting)
                .filter(previous -> AgendaRows.items(sql, meetingId).stream()
                        .noneMatch(item -> Long.valueOf(previous.id()).equals(item.approves())));
    }

    private static Optional<Long> begin(DSLContext sql, long meetingId, Template template, String matter) {
        var added = new HashMap<Long, Long>();
        var first = Optional.<Long>empty();
        for (var item : template.items()) {
            boolean isPlace = isPlace(item);
            long id = add(sql, meetingId, item, isPlace ? matter : item.title());
            added.put(item.id(), id);
            if (item.isSub()) under(sql, id, added.get(item.parentId()));
            if (first.isEmpty() && isPlace) first = Optional.of(id);
        }
        AgendaRows.arrange(sql, AgendaRows.outline(sql, meetingId));
        return first.or(() -> ItemOrder.topLevel(sql, meetingId).stream().findFirst());
    }

    private static Optional<Long> around(
            DSLContext sql, long meetingId, Template template, List<Long> own, List<AgendaItemRecord> there) {
        var added = new HashMap<Long, Long>();
        var order = new ArrayList<Long>();
        boolean isPlaced = false;
        for (var item : template.items()) {
            if (isPlace(item)) {
                if (!isPlaced) order.addAll(own);
                isPlaced = true;
            } else if (there.stream().noneMatch(row -> isSame(row, item))) {
                long id = add(sql, meetingId, item, item.title());
                added.put(item.id(), id);
                var parent = item.isSub() ? added.get(item.parentId()) : null;
                if (parent == null) order.add(id);
                else under(sql, id, parent);
            }
        }
        if (!isPlaced) order.addAll(0, own);
        ItemOrder.place(sql, order);
        return order.stream().filter(added::containsValue).findFirst();
    }

    private static boolean isPlace(TemplateItem item) {
        return item.title().strip().equals(Placeholder.MATTER.written());
    }

    private static boolean isSame(AgendaItemRecord row, TemplateItem item) {
        return row.getTitle().equalsIgnoreCase(item.title())
                || row.getStandingTitle().equalsIgnoreCase(item.title());
    }

    private static long add(DSLContext sql, long meetingId, TemplateItem item, String title) {
        var row = sql.newRecord(AGENDA_ITEM);
        row.setMeetingId(meetingId);
        row.setKind(item.kind());
        row.setMinutes(item.minutes());
        row.setPosition(sql.fetchCount(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID.eq(meetingId)));
        StandingRows.write(row, title, item.text());
        row.insert();
        return row.getId();
    }

    private static void under(DSLContext sql, long id, @Nullable Long parent) {
        sql.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.PARENT_ID, parent)
                .where(AGENDA_ITEM.ID.eq(id))
                .execute();
    }
}
