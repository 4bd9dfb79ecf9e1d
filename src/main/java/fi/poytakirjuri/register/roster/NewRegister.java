package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.phrase.PhraseStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.template.TemplateStore;
import java.time.LocalDate;

/// What a new register begins with: its table, the term of the day and the usual sectors (rules 6 and 7), the usual
/// phrases, and no people.
public final class NewRegister {
    private final Texts texts;

    public NewRegister(Texts texts) {
        this.texts = texts;
    }

    /// Fills an empty register and tells the body's id. The beginning itself cannot be undone.
    ///
    /// @param name the table's official name
    /// @param shortName what it is called in running text; may be empty
    public long begin(Database database, String name, String shortName, LocalDate today) {
        long body = database.changeAndGet(Label.of("undo.body.add", name.strip()), sql -> {
            long id = new BodyStore(database).add(name, shortName);
            TermStore.onOrNew(sql, id, today);
            new PhraseStore(database).addUsual(id);
            for (var sector : texts.get("roster.sectors.usual").split(";")) SectorStore.added(sql, id, sector, 1);
            new TemplateStore(database).addUsual(id);
            return id;
        });
        database.forgetUndo();
        return body;
    }
}
