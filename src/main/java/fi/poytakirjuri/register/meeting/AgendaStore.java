package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.AgendaItemRecord;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return database.read(sql -> AgendaRows.items(sql, meetingId));
    }

    /// The items of many meetings at once, by the meeting's id; a meeting without items is not there.
    public Map<Long, List<AgendaItem>> items(List<Long> meetingIds) {
        return database.read(sql -> AgendaRows.items(sql, meetingIds));
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

    /// Adds an item where a new matter belongs: before the procedure that closes the meeting. Returns its id.
    public long addMatter(long meetingId, String title) {
        return database.changeAndGet(Label.of("undo.item.add", Typed.line(title)), sql -> {
            long id = add(meetingId, title, null);
            AgendaRows.placeMatters(sql, meetingId, List.of(id));
            return id;
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
        remove(List.of(itemId));
    }

    /// Removes items with their sub-items, in one step.
    public void remove(Collection<Long> itemIds) {
        database.change(
                Label.of("undo.item.remove"),
                sql -> sql.deleteFrom(AGENDA_ITEM)
                        .where(AGENDA_ITEM.ID.in(itemIds))
                        .execute());
    }

    /// Writes a text; a standing item's own words are from then on hers.
    public void setText(long itemId, ItemText which, String text) {
        var clean = which.isOneLine() ? Typed.line(text) : Typed.text(text);
        database.change(Label.of("undo.item.text").continuing("item " + itemId + " " + which), sql -> {
            StandingRows.letGo(sql, itemId, which);
            sql.update(AGENDA_ITEM)
                    .set(column(which), clean)
                    .where(AGENDA_ITEM.ID.eq(itemId))
                    .execute();
        });
    }

    public void setKind(long itemId, ItemKind kind) {
        set(itemId, AGENDA_ITEM.KIND, kind, Label.of("undo.item.kind"));
    }

    /// The time meant for an item, in minutes; none where it is left open.
    public void setMinutes(long itemId, @Nullable Integer minutes) {
        set(itemId, AGENDA_ITEM.MINUTES, minutes, Label.of("undo.item.minutes"));
    }

    /// The times of several items at once, in minutes by their ids.
    public void setMinutes(Map<Long, Integer> minutes) {
        database.change(Label.of("undo.item.times"), _ -> minutes.forEach(this::setMinutes));
    }

    public void setFixedTime(long itemId, @Nullable LocalTime time) {
        set(itemId, AGENDA_ITEM.FIXED_TIME, time, Label.of("undo.item.minutes"));
    }

    public void setPrepared(long itemId, boolean prepared) {
        set(itemId, AGENDA_ITEM.IS_PREPARED, prepared, Label.of("undo.item.prepared"));
    }

    /// Who prepares an item, in their order (rule 15).
    public void setPreparers(long itemId, List<Presenter> preparers) {
        database.change(Label.of("undo.item.preparers"), sql -> PreparerRows.write(sql, itemId, preparers));
    }

    public void setPresenter(long itemId, Presenter presenter) {
        database.change(
                Label.of("undo.item.presenter"),
                sql -> sql.update(AGENDA_ITEM)
                        .set(AGENDA_ITEM.PRESENTER_PERSON_ID, presenter.personId())
                        .set(AGENDA_ITEM.PRESENTER_ORGANISATION_ID, presenter.organisationId())
                        .set(AGENDA_ITEM.PRESENTER_WORDS, presenter.isWords() ? Typed.line(presenter.name()) : "")
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
