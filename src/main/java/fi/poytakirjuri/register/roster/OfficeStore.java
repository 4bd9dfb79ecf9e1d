package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.OFFICE;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Keeps who holds which office when: chair, vice chair, secretary, convener.
public final class OfficeStore {
    private final Database database;

    public OfficeStore(Database database) {
        this.database = database;
    }

    /// All that have been, are and will be, in the order in which they began.
    public List<Office> offices(long bodyId) {
        return database.read(sql -> RosterRows.offices(sql, OFFICE.BODY_ID.eq(bodyId)));
    }

    /// A person's offices in all bodies, in the order in which they began.
    public List<Office> ofPerson(long personId) {
        return database.read(sql -> RosterRows.offices(sql, OFFICE.PERSON_ID.eq(personId)));
    }

    /// Who holds the office on a day; the latest begun where there are two.
    public Optional<Office> holder(long bodyId, OfficeKind kind, LocalDate day) {
        return offices(bodyId).stream()
                .filter(o -> o.kind() == kind && o.holds(day))
                .reduce((_, later) -> later);
    }

    /// Gives a person an office and tells its id. Whoever holds it then is not put out: the secretary ends that
    /// herself.
    public long give(long bodyId, OfficeKind kind, long personId, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return added(bodyId, new Office(0, kind, personId, null, startsOn, endsOn, null, ""));
    }

    /// Gives an organisation an office and tells its id: a convener need not be a person (rule 14).
    public long giveOrganisation(
            long bodyId, OfficeKind kind, long organisationId, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return added(bodyId, new Office(0, kind, null, organisationId, startsOn, endsOn, null, ""));
    }

    /// As [#give], and whoever holds the office then gives it up the day before: a new chair, a new secretary.
    public long handOver(long bodyId, OfficeKind kind, long personId, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return database.changeAndGet(Label.of("undo.office.add"), sql -> {
            endBefore(sql, bodyId, kind, startsOn);
            return give(bodyId, kind, personId, startsOn, endsOn);
        });
    }

    /// As [#giveOrganisation], and whoever holds the office then gives it up the day before.
    public long handOverToOrganisation(
            long bodyId, OfficeKind kind, long organisationId, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return database.changeAndGet(Label.of("undo.office.add"), sql -> {
            endBefore(sql, bodyId, kind, startsOn);
            return giveOrganisation(bodyId, kind, organisationId, startsOn, endsOn);
        });
    }

    private static void endBefore(DSLContext sql, long bodyId, OfficeKind kind, LocalDate startsOn) {
        sql.update(OFFICE)
                .set(OFFICE.ENDS_ON, startsOn.minusDays(1))
                .where(OFFICE.BODY_ID.eq(bodyId), OFFICE.KIND.eq(kind), OFFICE.STARTS_ON.lt(startsOn))
                .and(OFFICE.ENDS_ON.isNull().or(OFFICE.ENDS_ON.ge(startsOn)))
                .execute();
    }

    private long added(long bodyId, Office office) {
        return database.changeAndGet(Label.of("undo.office.add"), sql -> {
            var row = sql.newRecord(OFFICE);
            row.setBodyId(bodyId);
            row.setKind(office.kind());
            row.setPersonId(office.personId());
            row.setOrganisationId(office.organisationId());
            row.setStartsOn(office.startsOn());
            row.setEndsOn(office.endsOn());
            row.insert();
            return row.getId();
        });
    }

    /// The table's meeting that decided of it, and the decision as it is referred to; nothing where it is not known.
    public void decidedIn(long id, @Nullable Long meetingId, String reference) {
        database.change(
                Label.of("undo.office.change"),
                sql -> sql.update(OFFICE)
                        .set(OFFICE.MEETING_ID, meetingId)
                        .set(OFFICE.REFERENCE, Typed.line(reference))
                        .where(OFFICE.ID.eq(id))
                        .execute());
    }

    /// Corrects the first day.
    ///
    /// @throws DataAccessException when it would end before it begins
    public void begins(long id, LocalDate startsOn) {
        database.change(
                Label.of("undo.office.change").continuing("office.begins." + id),
                sql -> sql.update(OFFICE)
                        .set(OFFICE.STARTS_ON, startsOn)
                        .where(OFFICE.ID.eq(id))
                        .execute());
    }

    /// Corrects the last day; nothing for an office without an end.
    ///
    /// @throws DataAccessException when it would end before it begins
    public void ends(long id, @Nullable LocalDate endsOn) {
        database.change(
                Label.of("undo.office.change").continuing("office.ends." + id),
                sql -> sql.update(OFFICE)
                        .set(OFFICE.ENDS_ON, endsOn)
                        .where(OFFICE.ID.eq(id))
                        .execute());
    }

    /// The decision by which the office was given.
    public void reference(long id, String reference) {
        database.change(
                Label.of("undo.office.change").continuing("office.reference." + id),
                sql -> sql.update(OFFICE)
                        .set(OFFICE.REFERENCE, Typed.line(reference))
                        .where(OFFICE.ID.eq(id))
                        .execute());
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.office.remove"),
                sql -> sql.deleteFrom(OFFICE).where(OFFICE.ID.eq(id)).execute());
    }
}
