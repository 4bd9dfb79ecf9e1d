package fi.poytakirjuri.register.live;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;

import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import java.time.LocalTime;
import java.util.Collections;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Writes entries into the texts and actions that the memo is made of. Each method is one step to undo; what an entry
/// was is looked for in the register as it is then, so that nothing written elsewhere in the meantime is lost.
public final class EntryStore {
    private final Database database;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final ActionStore actions;
    private final DraftStore drafts;

    public EntryStore(Database database) {
        this.database = database;
        this.meetings = new MeetingStore(database);
        this.agendas = new AgendaStore(database);
        this.actions = new ActionStore(database);
        this.drafts = new DraftStore(database);
    }

    /// Adds what was typed in the entry line, which is empty then.
    ///
    /// @param begins when the treatment of the item began, unless that is known already; none outside a meeting
    public void enter(long itemId, NewEntry entry, @Nullable LocalTime begins) {
        database.change(Label.of("undo.entry.add"), sql -> {
            drafts.remove(itemId, "");
            if (begins != null)
                sql.update(AGENDA_ITEM)
                        .set(AGENDA_ITEM.BEGUN_TIME, begins)
                        .where(AGENDA_ITEM.ID.eq(itemId), AGENDA_ITEM.BEGUN_TIME.isNull())
                        .execute();
            add(itemId, entry);
        });
    }

    /// Adds an entry last among those of its sort; what is half typed stays.
    public void add(long itemId, NewEntry entry) {
        database.change(Label.of("undo.entry.add"), sql -> {
            switch (entry) {
                case NewEntry.Words(var kind, var text) ->
                    edit(sql, itemId, kind.field().orElseThrow(), p -> p.with(text));
                case NewEntry.Task(var what, var owners, var due) ->
                    actions.add(itemId, what, owners, due(itemId, due));
            }
        });
    }

    /// Adds a sentence at the beginning of an item's text.
    public void addFirst(long itemId, String sentence) {
        database.change(
                Label.of("undo.entry.add"), sql -> edit(sql, itemId, ItemText.TEXT, p -> p.withFirst(sentence)));
    }

    /// Writes an entry anew, as what it was or as something else.
    public void change(long itemId, Entry was, NewEntry now) {
        database.change(Label.of("undo.entry.change"), sql -> {
            drafts.remove(itemId, was.key());
            switch (was) {
                case Entry.Written paragraph
                when now instanceof NewEntry.Words words && isIn(paragraph, words) ->
                    replace(sql, itemId, paragraph, words.text());
                case Entry.Agreed agreed when now instanceof NewEntry.Task task -> rewrite(itemId, agreed, task);
                case Entry.Written _, Entry.Agreed _ -> {
                    // Also where the entry is gone: what was typed must not go with it.
                    take(sql, itemId, was);
                    add(itemId, now);
                }
            }
        });
    }

    public void remove(long itemId, Entry entry) {
        database.change(Label.of("undo.entry.remove"), sql -> {
            drafts.remove(itemId, entry.key());
            take(sql, itemId, entry);
        });
    }

    /// Moves an entry among those of its sort: −1 is one up, 1 one down; at the ends it stays.
    public void move(long itemId, Entry entry, int step) {
        database.change(Label.of("undo.entry.move"), sql -> {
            switch (entry) {
                case Entry.Written paragraph -> moveParagraph(sql, itemId, paragraph, step);
                case Entry.Agreed agreed ->
                    moveAction(sql, itemId, agreed.action().id(), step);
            }
        });
    }

    private static boolean isIn(Entry.Written paragraph, NewEntry.Words words) {
        return words.kind().field().equals(paragraph.kind().field());
    }

    private void replace(DSLContext sql, long itemId, Entry.Written was, String words) {
        edit(sql, itemId, was.field(), now -> {
            int at = now.find(was.at(), was.words());
            return at < 0 ? now.with(words) : now.with(at, words);
        });
    }

    private void rewrite(long itemId, Entry.Agreed was, NewEntry.Task task) {
        long id = was.action().id();
        actions.setText(id, task.what());
        if (!task.owners().equals(was.action().owners())) actions.setOwners(id, task.owners());
        actions.setDue(id, due(itemId, task.due()));
    }

    /// As it is meant in the meeting of the item, on its day.
    private Due due(long itemId, String typed) {
        var meeting = agendas.meetingOf(itemId).flatMap(meetings::find).orElseThrow();
        return actions.due(meeting.bodyId(), meeting.id(), typed, meeting.date());
    }

    /// Takes an entry away, if it is still there.
    private void take(DSLContext sql, long itemId, Entry entry) {
        if (entry instanceof Entry.Agreed(var action)) {
            actions.remove(action.id());
            return;
        }
        var paragraph = (Entry.Written) entry;
        int at = paragraphs(sql, itemId, paragraph.field()).find(paragraph.at(), paragraph.words());
        if (at >= 0) edit(sql, itemId, paragraph.field(), p -> p.without(at));
    }

    private void moveParagraph(DSLContext sql, long itemId, Entry.Written paragraph, int step) {
        edit(sql, itemId, paragraph.field(), now -> {
            int at = now.find(paragraph.at(), paragraph.words());
            int first = step < 0 ? at - 1 : at;
            boolean isPossible = at >= 0 && first >= 0 && first + 1 < now.all().size();
            return isPossible ? now.swapped(first) : now.text();
        });
    }

    private static void moveAction(DSLContext sql, long itemId, long actionId, int step) {
        var order = sql.select(ACTION.ID)
                .from(ACTION)
                .where(ACTION.ITEM_ID.eq(itemId))
                .orderBy(ACTION.POSITION, ACTION.ID)
                .fetch(ACTION.ID);
        int at = order.indexOf(actionId);
        int to = at + step;
        if (at < 0 || to < 0 || to >= order.size()) return;
        Collections.swap(order, at, to);
        for (int i = 0; i < order.size(); i++)
            sql.update(ACTION)
                    .set(ACTION.POSITION, i)
                    .where(ACTION.ID.eq(order.get(i)))
                    .execute();
    }

    private void edit(DSLContext sql, long itemId, ItemText field, Edit edit) {
        agendas.setText(itemId, field, edit.apply(paragraphs(sql, itemId, field)));
    }

    private static Paragraphs paragraphs(DSLContext sql, long itemId, ItemText field) {
        return Paragraphs.of(
                sql.fetchSingle(AGENDA_ITEM, AGENDA_ITEM.ID.eq(itemId)).get(column(field)));
    }

    private static Field<String> column(ItemText field) {
        return switch (field) {
            case TEXT -> AGENDA_ITEM.TEXT;
            case DISCUSSION -> AGENDA_ITEM.DISCUSSION;
            case DECISION -> AGENDA_ITEM.DECISION;
            case TITLE, SOURCE, BACKGROUND, PROPOSAL, INTERNAL_NOTES ->
                throw new IllegalArgumentException("No entries in " + field);
        };
    }

    @FunctionalInterface
    private interface Edit {
        String apply(Paragraphs now);
    }
}
