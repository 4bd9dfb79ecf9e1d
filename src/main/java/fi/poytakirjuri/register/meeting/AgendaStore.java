package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.count;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.AgendaItemRecord;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// A meeting's agenda: its items in order, and every text that belongs to an item.
public final class AgendaStore {
    private final Database database;

    public AgendaStore(Database database) {
        this.database = database;
    }

    /// The items in reading order with their numbers, each followed by its sub-items.
    public List<AgendaItem> items(long meetingId) {
        return database.read(sql -> {
            var rows = rows(sql, meetingId);
            var numbered = rows.stream()
                    .map(r -> new Numbering.Numbered(r.getId(), r.getParentId(), r.getFrozenNumber()))
                    .toList();
            var order = Numbering.inReadingOrder(numbered);
            var numbers = Numbering.of(order, firstNumber(sql, meetingId));
            var byId = new HashMap<Long, AgendaItemRecord>();
            rows.forEach(r -> byId.put(r.getId(), r));
            var presenters = PresenterRows.of(sql, meetingId);
            return order.stream()
                    .map(n -> item(requireNonNull(byId.get(n.id())), numbers, presenters))
                    .toList();
        });
    }

    /// Adds an item with a title after another one, or last, and returns its id.
    public long add(long meetingId, String title, @Nullable Long afterItemId) {
        return database.changeAndGet(Label.of("undo.item.add", Typed.line(title)), sql -> {
            var order = ItemOrder.topLevel(sql, meetingId);
            int at =
                    afterItemId == null || !order.contains(afterItemId) ? order.size() : order.indexOf(afterItemId) + 1;
            var record = sql.newRecord(AGENDA_ITEM);
            record.setMeetingId(meetingId);
            record.setTitle(Typed.line(title));
            record.insert();
            order.add(at, record.getId());
            ItemOrder.place(sql, order);
            return record.getId();
        });
    }

    /// The meeting on whose agenda an item is; empty when there is no such item.
    public Optional<Long> meetingOf(long itemId) {
        return database.read(sql -> sql.select(AGENDA_ITEM.MEETING_ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.ID.eq(itemId))
                .fetchOptional(AGENDA_ITEM.MEETING_ID));
    }

    public void remove(long itemId) {
        database.change(
                Label.of("undo.item.remove"),
                sql -> sql.deleteFrom(AGENDA_ITEM)
                        .where(AGENDA_ITEM.ID.eq(itemId))
                        .execute());
    }

    /// Moves an item among its siblings: −1 is one up, 1 one down. At the end of the list nothing happens.
    public void move(long itemId, int steps) {
        database.change(Label.of("undo.item.move"), sql -> {
            var item = row(sql, itemId);
            var order = ItemOrder.siblings(sql, item.getMeetingId(), item.getParentId());
            int from = order.indexOf(itemId);
            int to = Math.clamp(from + (long) steps, 0, order.size() - 1);
            if (from == to) return;
            Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            ItemOrder.place(sql, order);
        });
    }

    /// Makes an item a sub-item of the one above it; the first item and one with sub-items of its own stay.
    public void indent(long itemId) {
        database.change(Label.of("undo.item.move"), sql -> {
            var item = row(sql, itemId);
            var order = ItemOrder.siblings(sql, item.getMeetingId(), item.getParentId());
            int at = order.indexOf(itemId);
            if (item.getParentId() != null
                    || at == 0
                    || !ItemOrder.siblings(sql, item.getMeetingId(), itemId).isEmpty()) return;
            long parent = order.get(at - 1);
            var subs = ItemOrder.siblings(sql, item.getMeetingId(), parent);
            subs.add(itemId);
            sql.update(AGENDA_ITEM)
                    .set(AGENDA_ITEM.PARENT_ID, parent)
                    .where(AGENDA_ITEM.ID.eq(itemId))
                    .execute();
            ItemOrder.place(sql, subs);
        });
    }

    /// Lifts a sub-item to stand after the item it belonged to.
    public void outdent(long itemId) {
        database.change(Label.of("undo.item.move"), sql -> {
            var item = row(sql, itemId);
            if (item.getParentId() == null) return;
            var order = ItemOrder.topLevel(sql, item.getMeetingId());
            order.add(order.indexOf(item.getParentId()) + 1, itemId);
            sql.update(AGENDA_ITEM)
                    .setNull(AGENDA_ITEM.PARENT_ID)
                    .where(AGENDA_ITEM.ID.eq(itemId))
                    .execute();
            ItemOrder.place(sql, order);
        });
    }

    public void setText(long itemId, ItemText which, String text) {
        var clean = which.isOneLine() ? Typed.line(text) : Typed.text(text);
        set(itemId, column(which), clean, Label.of("undo.item.text").continuing("item " + itemId + " " + which));
    }

    public void setKind(long itemId, ItemKind kind) {
        set(itemId, AGENDA_ITEM.KIND, kind, Label.of("undo.item.kind"));
    }

    /// The time meant for an item, in minutes; none where it is left open.
    public void setMinutes(long itemId, @Nullable Integer minutes) {
        set(itemId, AGENDA_ITEM.MINUTES, minutes, Label.of("undo.item.minutes"));
    }

    public void setFixedTime(long itemId, @Nullable LocalTime time) {
        set(itemId, AGENDA_ITEM.FIXED_TIME, time, Label.of("undo.item.minutes"));
    }

    public void setPrepared(long itemId, boolean prepared) {
        set(itemId, AGENDA_ITEM.IS_PREPARED, prepared, Label.of("undo.item.prepared"));
    }

    public void setPresenter(long itemId, Presenter presenter) {
        boolean byWords = presenter.personId() == null && presenter.organisationId() == null;
        database.change(
                Label.of("undo.item.presenter"),
                sql -> sql.update(AGENDA_ITEM)
                        .set(AGENDA_ITEM.PRESENTER_PERSON_ID, presenter.personId())
                        .set(AGENDA_ITEM.PRESENTER_ORGANISATION_ID, presenter.organisationId())
                        .set(AGENDA_ITEM.PRESENTER_WORDS, byWords ? Typed.line(presenter.name()) : "")
                        .where(AGENDA_ITEM.ID.eq(itemId))
                        .execute());
    }

    private <T> void set(long itemId, Field<T> column, @Nullable T value, Label label) {
        database.change(
                label,
                sql -> sql.update(AGENDA_ITEM)
                        .set(column, value)
                        .where(AGENDA_ITEM.ID.eq(itemId))
                        .execute());
    }

    private static List<AgendaItemRecord> rows(DSLContext sql, long meetingId) {
        return sql.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.eq(meetingId))
                .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
                .fetch();
    }

    private static AgendaItemRecord row(DSLContext sql, long itemId) {
        return sql.fetchSingle(AGENDA_ITEM, AGENDA_ITEM.ID.eq(itemId));
    }

    /// Running numbers go on from the year's earlier meetings of the same table.
    private static int firstNumber(DSLContext sql, long meetingId) {
        var meeting = sql.fetchOne(MEETING, MEETING.ID.eq(meetingId));
        if (meeting == null || !meeting.getIsRunningNumbers()) return 1;
        var earlier = MEETING.as("earlier");
        var before = sql.select(count())
                .from(AGENDA_ITEM)
                .join(earlier)
                .on(earlier.ID.eq(AGENDA_ITEM.MEETING_ID))
                .where(earlier.BODY_ID.eq(meeting.getBodyId()))
                .and(earlier.YEAR.eq(meeting.getYear()))
                .and(earlier.IS_RUNNING_NUMBERS.isTrue())
                .and(earlier.HELD_ON.lt(meeting.getHeldOn()))
                .and(AGENDA_ITEM.PARENT_ID.isNull())
                .fetchSingle()
                .value1();
        return before + 1;
    }

    private static AgendaItem item(
            AgendaItemRecord row, Map<Long, ItemNumber> numbers, Map<Long, Presenter> presenters) {
        return new AgendaItem(
                row.getId(),
                row.getMeetingId(),
                row.getParentId(),
                row.getPosition(),
                requireNonNull(numbers.get(row.getId())),
                row.getKind(),
                row.getTitle(),
                row.getMinutes(),
                row.getFixedTime(),
                presenters.getOrDefault(row.getId(), Presenter.words(row.getPresenterWords())),
                row.getSource(),
                row.getBackground(),
                row.getDiscussion(),
                row.getProposal(),
                row.getDecision(),
                row.getText(),
                row.getInternalNotes(),
                row.getIsPrepared(),
                row.getIsTabled(),
                new Resolution(row.getOutcome(), row.getIsUnanimous(), row.getDissent(), row.getVote()));
    }

    private static TableField<AgendaItemRecord, String> column(ItemText which) {
        return switch (which) {
            case TITLE -> AGENDA_ITEM.TITLE;
            case SOURCE -> AGENDA_ITEM.SOURCE;
            case BACKGROUND -> AGENDA_ITEM.BACKGROUND;
            case DISCUSSION -> AGENDA_ITEM.DISCUSSION;
            case PROPOSAL -> AGENDA_ITEM.PROPOSAL;
            case DECISION -> AGENDA_ITEM.DECISION;
            case TEXT -> AGENDA_ITEM.TEXT;
            case INTERNAL_NOTES -> AGENDA_ITEM.INTERNAL_NOTES;
        };
    }
}
