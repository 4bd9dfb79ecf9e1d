package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.AgendaItemRecord;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// How each item of a meeting was decided.
public final class ResolutionStore {
    private final Database database;

    public ResolutionStore(Database database) {
        this.database = database;
    }

    /// @param outcome nothing leaves it to the words of the decision
    public void setOutcome(long itemId, @Nullable Outcome outcome) {
        set(itemId, AGENDA_ITEM.OUTCOME, outcome, Label.of("undo.item.outcome"));
    }

    public void setUnanimous(long itemId, boolean isUnanimous) {
        set(itemId, AGENDA_ITEM.IS_UNANIMOUS, isUnanimous, Label.of("undo.item.unanimous"));
    }

    public void setDissent(long itemId, String words) {
        var label = Label.of("undo.item.dissent").continuing("item " + itemId + " dissent");
        set(itemId, AGENDA_ITEM.DISSENT, Typed.text(words), label);
    }

    public void setVote(long itemId, String words) {
        var label = Label.of("undo.item.vote").continuing("item " + itemId + " vote");
        set(itemId, AGENDA_ITEM.VOTE, Typed.line(words), label);
    }

    private <T> void set(long itemId, TableField<AgendaItemRecord, T> column, @Nullable T value, Label label) {
        database.change(
                label,
                sql -> sql.update(AGENDA_ITEM)
                        .set(column, value)
                        .where(AGENDA_ITEM.ID.eq(itemId))
                        .execute());
    }
}
