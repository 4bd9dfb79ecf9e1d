package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT_SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.schema.tables.records.SeatRecord;
import fi.poytakirjuri.register.roster.SeatStore.Seated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Writes new members into a body within one step. What it needs to know of the register is read once, so that the
/// time to add many grows only with how many they are.
final class Seating {
    private final DSLContext sql;
    private final long bodyId;
    private final LocalDate day;
    private final OrganisationNames organisations;
    private final Map<LocalDate, Term> terms = new HashMap<>();
    private int position;

    /// @param day whose term a member's seat is of, where the member's own days do not tell it
    Seating(DSLContext sql, long bodyId, LocalDate day) {
        this.sql = sql;
        this.bodyId = bodyId;
        this.day = day;
        organisations = OrganisationNames.read(sql);
        var last = sql.select(max(SEAT.POSITION))
                .from(SEAT)
                .where(SEAT.BODY_ID.eq(bodyId))
                .fetchSingle()
                .value1();
        position = last == null ? 0 : last + 1;
    }

    /// A new person on a new seat.
    Seated add(NewMember member) {
        var term = member.role().isNamed() ? null : termOf(member);
        return sit(seat(member.role(), term, member.sectors()), term, person(member), member, null);
    }

    /// Someone the register already knows on a new seat.
    Seated addKnown(long personId, NewMember member) {
        var term = member.role().isNamed() ? null : termOf(member);
        return sit(seat(member.role(), term, member.sectors()), term, personId, member, null);
    }

    /// A new person on a seat that is there.
    Seated fill(long seatId, NewMember member, @Nullable Long replacesId) {
        var termId = sql.fetchSingle(SEAT, SEAT.ID.eq(seatId)).getTermId();
        var term = termId == null ? null : TermStore.byId(sql, termId);
        return sit(seatId, term, person(member), member, replacesId);
    }

    /// A new seat after the others.
    long seat(SeatRole role, @Nullable Term term, Collection<Long> sectors) {
        var seat = sql.newRecord(SEAT);
        seat.setBodyId(bodyId);
        seat.setRole(role);
        seat.setTermId(term == null ? null : term.id());
        seat.setPosition(position++);
        seat.insert();
        for (var sector : sectors) sector(sql, seat.getId(), sector);
        return seat.getId();
    }

    /// A new seat of the same role and term beside another: right after it in the order of the table.
    long seatBeside(SeatRecord other, @Nullable Term term, Collection<Long> sectors) {
        long seat = seat(other.getRole(), term, sectors);
        sql.update(SEAT)
                .set(SEAT.POSITION, other.getPosition())
                .where(SEAT.ID.eq(seat))
                .execute();
        return seat;
    }

    /// A new person, with the organisation that is known.
    long person(NewMember member) {
        long person = PersonStore.added(sql, member.givenName(), member.familyName(), member.email(), member.phone());
        var organisation = member.organisation().isEmpty() ? null : organisations.idOf(member.organisation());
        PersonStore.affiliated(sql, person, organisation, member.title());
        return person;
    }

    static long tenure(
            DSLContext sql,
            long seatId,
            long personId,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Long replacesId) {
        var tenure = sql.newRecord(TENURE);
        tenure.setSeatId(seatId);
        tenure.setPersonId(personId);
        tenure.setStartsOn(startsOn);
        tenure.setEndsOn(endsOn);
        tenure.setReplacesId(replacesId);
        tenure.insert();
        return tenure.getId();
    }

    static void sector(DSLContext sql, long seatId, long sectorId) {
        sql.insertInto(SEAT_SECTOR, SEAT_SECTOR.SEAT_ID, SEAT_SECTOR.SECTOR_ID)
                .values(seatId, sectorId)
                .execute();
    }

    private Seated sit(long seatId, @Nullable Term term, long person, NewMember member, @Nullable Long replacesId) {
        var usual = term == null ? Days.from(day) : term.days();
        var starts = member.startsOn() == null ? usual.from() : member.startsOn();
        var ends = member.endsOn() == null ? usual.to() : member.endsOn();
        return new Seated(person, seatId, tenure(sql, seatId, person, starts == null ? day : starts, ends, replacesId));
    }

    /// That of the day, if the member sits then; else that in which the member begins.
    private Term termOf(NewMember member) {
        var starts = member.startsOn();
        boolean isOther = starts != null && !new Days(starts, member.endsOn()).holds(day);
        return terms.computeIfAbsent(isOther ? starts : day, of -> TermStore.onOrNew(sql, bodyId, of));
    }
}
