package fi.poytakirjuri.register.phrase;

import static fi.poytakirjuri.register.db.schema.Tables.PHRASE;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Keeps a table's phrases in their order.
public final class PhraseStore {
    private static final Map<String, PhraseCategory> CATEGORIES =
            Arrays.stream(PhraseCategory.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private final Database database;

    public PhraseStore(Database database) {
        this.database = database;
    }

    /// By category and in order. A category that this version does not know belongs to another version and is left
    /// alone.
    public List<Phrase> of(long bodyId) {
        return database.read(sql -> sql
                .selectFrom(PHRASE)
                .where(PHRASE.BODY_ID.eq(bodyId), PHRASE.CATEGORY.in(CATEGORIES.keySet()))
                .orderBy(PHRASE.POSITION, PHRASE.ID)
                .fetch(row -> new Phrase(
                        row.getId(), Objects.requireNonNull(CATEGORIES.get(row.getCategory())), row.getText()))
                .stream()
                .sorted(Comparator.comparing(Phrase::category))
                .toList());
    }

    /// Adds a phrase last in its category and returns its id.
    ///
    /// @throws IllegalArgumentException for one without words
    public long add(long bodyId, PhraseCategory category, String text) {
        var clean = worded(text);
        return database.changeAndGet(Label.of("undo.phrase.add"), sql -> {
            var record = sql.newRecord(PHRASE);
            record.setBodyId(bodyId);
            record.setCategory(category.name());
            record.setText(clean);
            record.setPosition(ids(sql, bodyId, category).size());
            record.insert();
            return record.getId();
        });
    }

    /// @throws IllegalArgumentException for no words
    public void setText(long id, String text) {
        var clean = worded(text);
        database.change(
                Label.of("undo.phrase.text").continuing("phrase " + id),
                sql -> sql.update(PHRASE)
                        .set(PHRASE.TEXT, clean)
                        .where(PHRASE.ID.eq(id))
                        .execute());
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.phrase.remove"),
                sql -> sql.deleteFrom(PHRASE).where(PHRASE.ID.eq(id)).execute());
    }

    /// Moves a phrase within its category: −1 is one up, 1 one down; at the end it stays.
    public void move(long id, int steps) {
        database.change(Label.of("undo.phrase.move"), sql -> {
            var row = sql.fetchSingle(PHRASE, PHRASE.ID.eq(id));
            var category = CATEGORIES.get(row.getCategory());
            if (category == null) return;
            var order = ids(sql, row.getBodyId(), category);
            int from = order.indexOf(id);
            int to = Math.clamp(from + (long) steps, 0, order.size() - 1);
            if (from == to) return;
            Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            for (int i = 0; i < order.size(); i++)
                sql.update(PHRASE)
                        .set(PHRASE.POSITION, i)
                        .where(PHRASE.ID.eq(order.get(i)))
                        .execute();
        });
    }

    /// Adds those of the usual phrases that the table does not have.
    public void addUsual(long bodyId) {
        database.change(Label.of("undo.phrase.usual"), _ -> {
            var has = of(bodyId).stream().map(Phrase::text).collect(Collectors.toSet());
            UsualPhrases.read().forEach((category, texts) -> {
                for (var text : texts) if (!has.contains(text)) add(bodyId, category, text);
            });
        });
    }

    private static String worded(String text) {
        var clean = Typed.line(text);
        if (clean.isEmpty()) throw new IllegalArgumentException("A phrase needs words");
        return clean;
    }

    private static List<Long> ids(DSLContext sql, long bodyId, PhraseCategory category) {
        return sql.select(PHRASE.ID)
                .from(PHRASE)
                .where(PHRASE.BODY_ID.eq(bodyId), PHRASE.CATEGORY.eq(category.name()))
                .orderBy(PHRASE.POSITION, PHRASE.ID)
                .fetch(PHRASE.ID);
    }
}
