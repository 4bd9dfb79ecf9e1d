package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.AFFILIATION;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static org.jooq.impl.DSL.select;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.AffiliationRecord;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;

/// Keeps whom a person has come from over time: old papers tell of the organisation of their day.
public final class AffiliationStore {
    private final Database database;

    public AffiliationStore(Database database) {
        this.database = database;
    }

    /// In the order in which they began.
    public List<Affiliation> of(long personId) {
        return database.read(sql ->
                PersonRows.affiliations(sql, select(PERSON.ID).from(PERSON).where(PERSON.ID.eq(personId))));
    }

    /// Everyone's who comes or came from an organisation, in the order in which they began.
    public List<Affiliation> from(long organisationId) {
        return database.read(sql -> PersonRows.affiliations(
                        sql,
                        select(AFFILIATION.PERSON_ID)
                                .from(AFFILIATION)
                                .where(AFFILIATION.ORGANISATION_ID.eq(organisationId)))
                .stream()
                .filter(a -> a.organisation() != null && a.organisation().id() == organisationId)
                .toList());
    }

    /// Adds a stretch of time; the organisation is found by its name or made.
    public long add(long personId, String organisation, String title, Days days) {
        return database.changeAndGet(Label.of("undo.affiliation.add"), sql -> {
            var row = sql.newRecord(AFFILIATION);
            row.setPersonId(personId);
            if (!organisation.isBlank()) row.setOrganisationId(OrganisationRows.namedOrNew(sql, organisation));
            row.setTitle(Typed.line(title));
            row.setStartsOn(days.from());
            row.setEndsOn(days.to());
            row.insert();
            return row.getId();
        });
    }

    /// Corrects the organisation, by its name. One made by a slip of typing goes away.
    public void organisation(long id, String typed) {
        database.change(Label.of("undo.affiliation.change").continuing("affiliation.organisation." + id), sql -> {
            var row = sql.fetchSingle(AFFILIATION, AFFILIATION.ID.eq(id));
            var before = row.getOrganisationId();
            row.setOrganisationId(typed.isBlank() ? null : OrganisationRows.namedOrNew(sql, typed));
            row.update();
            if (before != null && !before.equals(row.getOrganisationId())) OrganisationStore.sweep(sql, before);
        });
    }

    public void title(long id, String title) {
        change(id, "title", row -> row.setTitle(Typed.line(title)));
    }

    /// Corrects from when to when.
    ///
    /// @throws DataAccessException when it would end before it begins
    public void days(long id, Days days) {
        change(id, "days", row -> {
            row.setStartsOn(days.from());
            row.setEndsOn(days.to());
        });
    }

    public void remove(long id) {
        database.change(Label.of("undo.affiliation.remove"), sql -> {
            var row = sql.fetchSingle(AFFILIATION, AFFILIATION.ID.eq(id));
            row.delete();
            if (row.getOrganisationId() != null) OrganisationStore.sweep(sql, row.getOrganisationId());
        });
    }

    private void change(long id, String what, Consumer<AffiliationRecord> edit) {
        database.change(Label.of("undo.affiliation.change").continuing("affiliation." + what + "." + id), sql -> {
            var row = sql.fetchSingle(AFFILIATION, AFFILIATION.ID.eq(id));
            edit.accept(row);
            row.update();
        });
    }
}
