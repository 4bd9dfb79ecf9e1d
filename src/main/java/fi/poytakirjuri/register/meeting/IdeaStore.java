package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.IDEA;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.AgendaItemRecord;
import fi.poytakirjuri.register.db.schema.tables.records.IdeaRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/// A table's bank of ideas: matters come in as a line, from an agenda or by the way, and go onto a meeting's agenda.
public final class IdeaStore {
    private final Database database;

    public IdeaStore(Database database) {
        this.database = database;
    }

    /// The ideas that wait, the oldest first.
    public List<Idea> all(long bodyId) {
        return database.read(sql -> sql.selectFrom(IDEA)
                .where(IDEA.BODY_ID.eq(bodyId))
                .orderBy(IDEA.POSITION, IDEA.ID)
                .fetch(row -> new Idea(row.getId(), row.getTitle(), row.getText(), row.getSource(), row.getItemId())));
    }

    /// Adds an idea last and returns its id.
    ///
    /// @throws IllegalArgumentException for an empty title
    public long add(long bodyId, String title) {
        if (title.isBlank()) throw new IllegalArgumentException("An idea needs a title");
        return database.changeAndGet(Label.of("undo.idea.add", Typed.line(title)), sql -> {
            var row = idea(sql, bodyId);
            row.setTitle(Typed.line(title));
            row.insert();
            return row.getId();
        });
    }

    /// @throws IllegalArgumentException for an empty title
    public void setTitle(long id, String title) {
        if (title.isBlank()) throw new IllegalArgumentException("An idea needs a title");
        set(id, IDEA.TITLE, Typed.line(title), "title");
    }

    public void setText(long id, String text) {
        set(id, IDEA.TEXT, Typed.text(text), "text");
    }

    /// Who brought it up.
    public void setSource(long id, String source) {
        set(id, IDEA.SOURCE, Typed.line(source), "source");
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.idea.remove"),
                sql -> sql.deleteFrom(IDEA).where(IDEA.ID.eq(id)).execute());
    }

    /// Takes ideas onto an agenda with their words; what came from an earlier meeting goes on. Returns the items.
    public List<Long> take(Collection<Long> ideaIds, long meetingId) {
        return database.changeAndGet(Label.of("undo.idea.take"), sql -> {
            var items = new ArrayList<Long>();
            for (long id : ideaIds) {
                var idea = sql.fetchSingle(IDEA, IDEA.ID.eq(id));
                var item = sql.newRecord(AGENDA_ITEM);
                item.setMeetingId(meetingId);
                item.setTitle(idea.getTitle());
                item.setBackground(idea.getText());
                item.setSource(idea.getSource());
                item.setContinuesId(idea.getItemId());
                item.insert();
                items.add(item.getId());
                idea.delete();
            }
            AgendaRows.placeMatters(sql, meetingId, items);
            return List.copyOf(items);
        });
    }

    /// Puts items into the bank: from a draft they leave the agenda, otherwise they stay there as left on the table,
    /// and the idea remembers where it comes from. Sub-items become lines of the idea's text.
    public void bank(Collection<Long> itemIds) {
        database.change(Label.of("undo.idea.bank"), sql -> {
            for (long id : itemIds)
                sql.fetchOptional(AGENDA_ITEM, AGENDA_ITEM.ID.eq(id)).ifPresent(row -> {
                    var meeting = Neighbours.find(sql, row.getMeetingId()).orElseThrow();
                    boolean isDraft = StandingRows.isDraft(meeting.state());
                    StandingRows.fill(sql, meeting.id(), List.of(row));
                    var idea = idea(sql, meeting.bodyId());
                    idea.setTitle(row.getTitle());
                    idea.setText(withSubs(sql, row));
                    idea.setSource(row.getSource());
                    idea.setItemId(isDraft ? row.getContinuesId() : Long.valueOf(row.getId()));
                    idea.insert();
                    if (isDraft)
                        sql.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(id)).execute();
                    else ItemTransfer.leaveOnTable(sql, id);
                });
        });
    }

    private static String withSubs(DSLContext sql, AgendaItemRecord row) {
        var subs = sql.select(AGENDA_ITEM.TITLE)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.PARENT_ID.eq(row.getId()))
                .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
                .fetch(sub -> "- " + sub.value1());
        return (row.getBackground() + "\n\n" + String.join("\n", subs)).strip();
    }

    private static IdeaRecord idea(DSLContext sql, long bodyId) {
        var last = sql.select(max(IDEA.POSITION))
                .from(IDEA)
                .where(IDEA.BODY_ID.eq(bodyId))
                .fetchSingle()
                .value1();
        var row = sql.newRecord(IDEA);
        row.setBodyId(bodyId);
        row.setPosition(last == null ? 0 : last + 1);
        return row;
    }

    private void set(long id, Field<String> column, String words, String word) {
        database.change(
                Label.of("undo.idea.text").continuing("idea " + id + " " + word),
                sql -> sql.update(IDEA).set(column, words).where(IDEA.ID.eq(id)).execute());
    }
}
