package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.register.choice.OrganisationKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.References;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Keeps organisations and the names they have had.
public final class OrganisationStore {
    private final Database database;
    private final FinnishOrder order = new FinnishOrder();

    public OrganisationStore(Database database) {
        this.database = database;
    }

    /// All, by their latest name in Finnish order.
    public List<Organisation> organisations() {
        return database.read(OrganisationRows::all).values().stream()
                .sorted(order.by(Organisation::latestName))
                .toList();
    }

    /// The one that has, or has had, this name.
    public Optional<Organisation> named(String name) {
        return database.read(sql -> OrganisationRows.named(sql, name));
    }

    /// The id of the organisation of this name, which is made where there is none.
    public long add(String name) {
        if (name.isBlank()) throw new IllegalArgumentException("An organisation needs a name");
        var label = Label.of("undo.organisation.add", OrganisationRows.tidy(name));
        return database.changeAndGet(label, sql -> OrganisationRows.namedOrNew(sql, name));
    }

    public void kind(long id, OrganisationKind kind) {
        database.change(
                Label.of("undo.organisation.change"),
                sql -> sql.update(ORGANISATION)
                        .set(ORGANISATION.KIND, kind)
                        .where(ORGANISATION.ID.eq(id))
                        .execute());
    }

    /// Corrects a misspelt name; papers of all times show the right one.
    public void correct(long nameId, String name) {
        if (name.isBlank()) throw new IllegalArgumentException("An organisation needs a name");
        var label = Label.of("undo.organisation.change").continuing("organisation.name." + nameId);
        database.change(
                label,
                sql -> sql.update(ORGANISATION_NAME)
                        .set(ORGANISATION_NAME.NAME, OrganisationRows.tidy(name))
                        .where(ORGANISATION_NAME.ID.eq(nameId))
                        .execute());
    }

    /// From a day on the organisation has another name; papers of earlier days keep the old one (rule 3).
    public void rename(long id, String name, LocalDate from) {
        if (name.isBlank()) throw new IllegalArgumentException("An organisation needs a name");
        database.change(Label.of("undo.organisation.rename", OrganisationRows.tidy(name)), sql -> {
            sql.update(ORGANISATION_NAME)
                    .set(ORGANISATION_NAME.ENDS_ON, from.minusDays(1))
                    .where(ORGANISATION_NAME.ORGANISATION_ID.eq(id), ORGANISATION_NAME.ENDS_ON.isNull())
                    .execute();
            var added = sql.newRecord(ORGANISATION_NAME);
            added.setOrganisationId(id);
            added.setName(OrganisationRows.tidy(name));
            added.setStartsOn(from);
            added.insert();
        });
    }

    /// Takes away an organisation that nothing speaks of, with all its names.
    ///
    /// @return whether it could be taken away
    public boolean remove(long id) {
        return database.changeAndGet(Label.of("undo.organisation.remove", nameOf(id)), sql -> {
            if (References.exist(sql, ORGANISATION, id, ORGANISATION_NAME)) return false;
            return sql.deleteFrom(ORGANISATION).where(ORGANISATION.ID.eq(id)).execute() > 0;
        });
    }

    /// Whether anything but its own names speaks of it.
    public boolean isSpokenOf(long id) {
        return database.read(sql -> References.exist(sql, ORGANISATION, id, ORGANISATION_NAME));
    }

    public Optional<Organisation> organisation(long id) {
        return database.read(
                sql -> Optional.ofNullable(OrganisationRows.all(sql).get(id)));
    }

    private String nameOf(long id) {
        return organisation(id).map(Organisation::latestName).orElse("");
    }

    /// Takes away an organisation that nothing speaks of and that has had only one name.
    static void sweep(DSLContext sql, long id) {
        if (sql.fetchCount(ORGANISATION_NAME, ORGANISATION_NAME.ORGANISATION_ID.eq(id)) > 1) return;
        if (References.exist(sql, ORGANISATION, id, ORGANISATION_NAME)) return;
        sql.deleteFrom(ORGANISATION).where(ORGANISATION.ID.eq(id)).execute();
    }
}
