package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.OFFICE;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT_SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.TenureRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Keeps the seats and who sits on them: adds, fills, ends and removes.
public final class SeatStore {
    private final Database database;

    public SeatStore(Database database) {
        this.database = database;
    }

    /// Adds a person, a seat and a tenure in one step. The term is that of `day`, or of the member's first day when the
    /// member does not sit on `day`; it is made where there is none.
    public Seated add(long bodyId, NewMember member, LocalDate day) {
        return database.changeAndGet(
                Label.of("undo.member.add", member.name()), sql -> new Seating(sql, bodyId, day).add(member));
    }

    /// Adds many at once as one step, each as [#add] would; in time that grows only with how many they are.
    ///
    /// @return in the order of the members
    public List<Seated> addAll(long bodyId, List<NewMember> members, LocalDate day) {
        return database.changeAndGet(Label.of("undo.member.addAll", members.size()), sql -> {
            var seating = new Seating(sql, bodyId, day);
            return members.stream().map(seating::add).toList();
        });
    }

    /// Gives a seat of their own to someone the register already knows: one who comes back. Of the member only the
    /// role, the sectors and the days count.
    public Seated addKnown(long bodyId, long personId, NewMember member, LocalDate day) {
        return database.changeAndGet(
                Label.of("undo.member.add", member.name()),
                sql -> new Seating(sql, bodyId, day).addKnown(personId, member));
    }

    /// Adds a person to a seat that is there, for its rest of the term (rule 10). The seat's role and sectors hold.
    ///
    /// @param replacesId the tenure whose rest this is, if someone left
    public Seated fill(long seatId, NewMember member, LocalDate day, @Nullable Long replacesId) {
        return database.changeAndGet(Label.of("undo.seat.fill", member.name()), sql -> {
            long body = sql.fetchSingle(SEAT, SEAT.ID.eq(seatId)).getBodyId();
            return new Seating(sql, body, day).fill(seatId, member, replacesId);
        });
    }

    /// Lets someone the register already knows sit on a seat: one who comes back.
    public long sit(long seatId, long personId, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return database.changeAndGet(
                Label.of("undo.seat.fill", nameOf(personId)),
                sql -> Seating.tenure(sql, seatId, personId, startsOn, endsOn, null));
    }

    /// Another role. A named representative's seat has no term; an elected one's has the term of `day`.
    public void role(long seatId, SeatRole role, LocalDate day) {
        database.change(Label.of("undo.seat.role"), sql -> {
            var seat = sql.fetchSingle(SEAT, SEAT.ID.eq(seatId));
            if (role.isNamed()) seat.setTermId(null);
            else if (seat.getTermId() == null)
                seat.setTermId(TermStore.onOrNew(sql, seat.getBodyId(), day).id());
            seat.setRole(role);
            seat.update();
        });
    }

    public void sectors(long seatId, Set<Long> sectors) {
        database.change(Label.of("undo.seat.sectors"), sql -> {
            var before = new HashSet<>(sql.select(SEAT_SECTOR.SECTOR_ID)
                    .from(SEAT_SECTOR)
                    .where(SEAT_SECTOR.SEAT_ID.eq(seatId))
                    .fetchSet(SEAT_SECTOR.SECTOR_ID));
            sql.deleteFrom(SEAT_SECTOR)
                    .where(SEAT_SECTOR.SEAT_ID.eq(seatId), SEAT_SECTOR.SECTOR_ID.notIn(sectors))
                    .execute();
            for (var sector : sectors) if (!before.contains(sector)) Seating.sector(sql, seatId, sector);
        });
    }

    /// Who names the person that sits here, by the organisation's name; empty for no one.
    public void namedBy(long seatId, String organisation) {
        database.change(
                Label.of("undo.seat.namer"),
                sql -> sql.update(SEAT)
                        .set(
                                SEAT.NAMED_BY_ID,
                                organisation.isBlank() ? null : OrganisationRows.namedOrNew(sql, organisation))
                        .where(SEAT.ID.eq(seatId))
                        .execute());
    }

    /// Puts the seats into this order.
    public void order(List<Long> seatIds) {
        database.change(Label.of("undo.seat.order"), sql -> {
            for (int i = 0; i < seatIds.size(); i++)
                sql.update(SEAT)
                        .set(SEAT.POSITION, i)
                        .where(SEAT.ID.eq(seatIds.get(i)))
                        .execute();
        });
    }

    /// Corrects the first day of a tenure; the register refuses one after the last day.
    public void begins(long tenureId, LocalDate startsOn) {
        database.change(
                Label.of("undo.tenure.days").continuing("tenure.begins." + tenureId),
                sql -> sql.update(TENURE)
                        .set(TENURE.STARTS_ON, startsOn)
                        .where(TENURE.ID.eq(tenureId))
                        .execute());
    }

    /// Corrects the last day of a tenure; nothing for as long as the person is named. The
    /// register refuses one before the first day.
    public void ends(long tenureId, @Nullable LocalDate endsOn) {
        database.change(
                Label.of("undo.tenure.days").continuing("tenure.ends." + tenureId),
                sql -> sql.update(TENURE)
                        .set(TENURE.ENDS_ON, endsOn)
                        .where(TENURE.ID.eq(tenureId))
                        .execute());
    }

    /// The electing body's meeting that chose the member; nothing where none is noted.
    public void electedIn(long tenureId, @Nullable Long electingMeetingId) {
        database.change(
                Label.of("undo.tenure.election"),
                sql -> sql.update(TENURE)
                        .set(TENURE.ELECTING_MEETING_ID, electingMeetingId)
                        .where(TENURE.ID.eq(tenureId))
                        .execute());
    }

    /// The member leaves: the last day at the table and why. Offices the person holds end that day too (rule 9: the
    /// secretary is one of the members). Noted again it is corrected, and the offices follow.
    public void leave(long tenureId, LocalDate lastDay, String reason) {
        database.change(Label.of("undo.tenure.leave", nameOfSitting(tenureId)), sql -> {
            var tenure = tenure(sql, tenureId);
            if (lastDay.isBefore(tenure.getStartsOn()))
                throw new IllegalArgumentException("A tenure cannot end before it begins");
            ended(sql, tenure, lastDay, reason);
        });
    }

    /// The member did not leave after all: the tenure lasts to the end of the term again, or as long as the person is
    /// named, and so do the offices that ended with it, unless someone else has them since.
    public void stay(long tenureId) {
        database.change(Label.of("undo.tenure.stay", nameOfSitting(tenureId)), sql -> {
            var tenure = tenure(sql, tenureId);
            var term = sql.fetchSingle(SEAT, SEAT.ID.eq(tenure.getSeatId())).getTermId();
            ended(sql, tenure, term == null ? null : TermStore.byId(sql, term).endsOn(), "");
        });
    }

    private static void ended(DSLContext sql, TenureRecord tenure, @Nullable LocalDate lastDay, String reason) {
        long body = sql.fetchSingle(SEAT, SEAT.ID.eq(tenure.getSeatId())).getBodyId();
        new HeldOffices(sql, body, tenure.getPersonId()).follow(tenure.getEndsOn(), lastDay);
        tenure.setEndsOn(lastDay);
        tenure.setEndReason(Typed.line(reason));
        tenure.update();
    }

    /// Removes a membership that was written down by mistake. The seat goes with it when no one else has sat there, and
    /// the person when nothing else in the register speaks of them.
    public void remove(long tenureId) {
        database.change(Label.of("undo.member.remove", nameOfSitting(tenureId)), sql -> {
            var tenure = tenure(sql, tenureId);
            long seat = tenure.getSeatId();
            long person = tenure.getPersonId();
            long body = sql.fetchSingle(SEAT, SEAT.ID.eq(seat)).getBodyId();
            tenure.delete();
            if (!sql.fetchExists(TENURE, TENURE.SEAT_ID.eq(seat)))
                sql.deleteFrom(SEAT).where(SEAT.ID.eq(seat)).execute();
            if (!sql.fetchExists(TENURE, TENURE.PERSON_ID.eq(person)))
                sql.deleteFrom(OFFICE)
                        .where(OFFICE.BODY_ID.eq(body), OFFICE.PERSON_ID.eq(person))
                        .execute();
            if (!PersonStore.isSpokenOf(sql, person))
                sql.deleteFrom(PERSON).where(PERSON.ID.eq(person)).execute();
        });
    }

    /// Takes away a seat on which no one has sat.
    ///
    /// @return whether it could be taken away
    public boolean removeSeat(long seatId) {
        return database.changeAndGet(Label.of("undo.seat.remove"), sql -> {
            if (sql.fetchExists(TENURE, TENURE.SEAT_ID.eq(seatId))) return false;
            return sql.deleteFrom(SEAT).where(SEAT.ID.eq(seatId)).execute() > 0;
        });
    }

    private static TenureRecord tenure(DSLContext sql, long id) {
        return sql.fetchSingle(TENURE, TENURE.ID.eq(id));
    }

    private String nameOfSitting(long tenureId) {
        return nameOf(database.read(sql -> tenure(sql, tenureId)).getPersonId());
    }

    private String nameOf(long personId) {
        return new PersonStore(database).person(personId).map(Person::name).orElse("");
    }

    /// The rows that came of adding a member.
    public record Seated(long personId, long seatId, long tenureId) {}
}
