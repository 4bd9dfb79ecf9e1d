package fi.poytakirjuri.register.live;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.ENTRY_DRAFT;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.util.List;

/// What is half typed in a meeting's entry line, so that neither another item nor a crash loses it.
public final class DraftStore {
    private final Database database;

    public DraftStore(Database database) {
        this.database = database;
    }

    public List<Draft> of(long meetingId) {
        return database.read(sql -> sql.select(ENTRY_DRAFT.fields())
                .from(ENTRY_DRAFT)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(ENTRY_DRAFT.ITEM_ID))
                .where(AGENDA_ITEM.MEETING_ID.eq(meetingId))
                .orderBy(ENTRY_DRAFT.ID)
                .fetchInto(ENTRY_DRAFT)
                .map(row -> new Draft(row.getItemId(), row.getEntry(), row.getWords())));
    }

    /// Keeps the words of a draft; none take it away.
    public void write(long itemId, String entry, String words) {
        database.change(Label.of("undo.entry.draft").continuing("draft " + itemId + " " + entry), sql -> {
            var clean = Typed.text(words);
            if (clean.isEmpty()) {
                remove(itemId, entry);
                return;
            }
            int changed = sql.update(ENTRY_DRAFT)
                    .set(ENTRY_DRAFT.WORDS, clean)
                    .where(ENTRY_DRAFT.ITEM_ID.eq(itemId), ENTRY_DRAFT.ENTRY.eq(entry))
                    .execute();
            if (changed == 0)
                sql.insertInto(ENTRY_DRAFT, ENTRY_DRAFT.ITEM_ID, ENTRY_DRAFT.ENTRY, ENTRY_DRAFT.WORDS)
                        .values(itemId, entry, clean)
                        .execute();
        });
    }

    /// Takes a draft away: it has become an entry.
    void remove(long itemId, String entry) {
        database.change(
                Label.of("undo.entry.draft"),
                sql -> sql.deleteFrom(ENTRY_DRAFT)
                        .where(ENTRY_DRAFT.ITEM_ID.eq(itemId), ENTRY_DRAFT.ENTRY.eq(entry))
                        .execute());
    }

    /// @param entry empty for the item's next entry, else the key of the one being changed
    public record Draft(long itemId, String entry, String words) {}
}
