package fi.poytakirjuri.register.statement;

import static fi.poytakirjuri.register.db.schema.Tables.STATEMENT;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.StatementRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Keeps the statements of a table.
public final class StatementStore {
    private final Database database;

    public StatementStore(Database database) {
        this.database = database;
    }

    /// Those in preparation first, the earliest due first; then those sent, the latest first.
    public List<Statement> all(long bodyId) {
        return database
                .read(sql -> sql.selectFrom(STATEMENT)
                        .where(STATEMENT.BODY_ID.eq(bodyId))
                        .orderBy(STATEMENT.ID)
                        .fetch(StatementStore::statement))
                .stream()
                .sorted(Comparator.comparing(Statement::sentOn, Comparator.nullsFirst(Comparator.reverseOrder()))
                        .thenComparing(Statement::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public Optional<Statement> find(long id) {
        return database.read(
                sql -> sql.fetchOptional(STATEMENT, STATEMENT.ID.eq(id)).map(StatementStore::statement));
    }

    /// Adds a statement to be prepared and returns its id.
    ///
    /// @throws IllegalArgumentException for an empty title
    public long add(long bodyId, String title) {
        needsTitle(title);
        return database.changeAndGet(Label.of("undo.statement.add", Typed.line(title)), sql -> {
            var record = sql.newRecord(STATEMENT);
            record.setBodyId(bodyId);
            record.setTitle(Typed.line(title));
            record.insert();
            return record.getId();
        });
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.statement.remove"),
                sql -> sql.deleteFrom(STATEMENT).where(STATEMENT.ID.eq(id)).execute());
    }

    /// Writes one of its texts; typing it further goes on the same step.
    ///
    /// @throws IllegalArgumentException for an empty title
    public void setText(long id, StatementText which, String text) {
        if (which == StatementText.TITLE) needsTitle(text);
        set(
                id,
                column(which),
                which.isLong() ? Typed.text(text) : Typed.line(text),
                Label.of("undo.statement.text").continuing("statement " + id + " " + which));
    }

    /// When the table was asked for it; none where it was not asked.
    public void setAskedOn(long id, @Nullable LocalDate day) {
        set(id, STATEMENT.ASKED_ON, day, Label.of("undo.statement.asked"));
    }

    /// When it must have arrived.
    public void setDueOn(long id, @Nullable LocalDate day) {
        set(id, STATEMENT.DUE_ON, day, Label.of("undo.statement.due"));
    }

    /// The item of a meeting in which it was decided.
    public void setItem(long id, @Nullable Long itemId) {
        set(id, STATEMENT.ITEM_ID, itemId, Label.of("undo.statement.item"));
    }

    /// Marks it sent; no day makes it a draft again.
    public void setSentOn(long id, @Nullable LocalDate day) {
        set(id, STATEMENT.SENT_ON, day, Label.of("undo.statement.sent"));
    }

    private <T> void set(long id, Field<T> column, @Nullable T value, Label label) {
        database.change(
                label,
                sql -> sql.update(STATEMENT)
                        .set(column, value)
                        .where(STATEMENT.ID.eq(id))
                        .execute());
    }

    private static void needsTitle(String title) {
        if (title.isBlank()) throw new IllegalArgumentException("A statement needs a title");
    }

    private static TableField<StatementRecord, String> column(StatementText which) {
        return switch (which) {
            case TITLE -> STATEMENT.TITLE;
            case ASKED_BY -> STATEMENT.ASKED_BY;
            case PREPARED_BY -> STATEMENT.PREPARED_BY;
            case TEXT -> STATEMENT.TEXT;
            case SENT_TO -> STATEMENT.SENT_TO;
        };
    }

    private static Statement statement(StatementRecord row) {
        return new Statement(
                row.getId(),
                row.getBodyId(),
                row.getTitle(),
                row.getAskedBy(),
                row.getAskedOn(),
                row.getDueOn(),
                row.getPreparedBy(),
                row.getItemId(),
                row.getText(),
                row.getSentOn(),
                row.getSentTo());
    }
}
