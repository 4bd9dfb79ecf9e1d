package fi.poytakirjuri.register.election;

import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT_SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.schema.tables.records.TenureRecord;
import fi.poytakirjuri.register.roster.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Makes the seats of a term and puts persons on them.
final class SeatRows {
    private final DSLContext sql;
    private final long bodyId;

    SeatRows(DSLContext sql, long bodyId) {
        this.sql = sql;
        this.bodyId = bodyId;
    }

    /// Adds a seat of the term after the others and tells its id.
    long add(Term term, SeatRole role, Set<Long> sectors) {
        var last = sql.select(max(SEAT.POSITION))
                .from(SEAT)
                .where(SEAT.BODY_ID.eq(bodyId))
                .fetchSingle()
                .value1();
        var seat = sql.newRecord(SEAT);
        seat.setBodyId(bodyId);
        seat.setTermId(term.id());
        seat.setRole(role);
        seat.setPosition(last == null ? 0 : last + 1);
        seat.insert();
        for (long sector : sectors)
            sql.insertInto(SEAT_SECTOR, SEAT_SECTOR.SEAT_ID, SEAT_SECTOR.SECTOR_ID)
                    .values(seat.getId(), sector)
                    .execute();
        return seat.getId();
    }

    /// Puts a person on a seat and tells the tenure.
    TenureRecord sit(long seatId, long personId, LocalDate from, LocalDate to) {
        var tenure = sql.newRecord(TENURE);
        tenure.setSeatId(seatId);
        tenure.setPersonId(personId);
        tenure.setStartsOn(from);
        tenure.setEndsOn(to);
        tenure.insert();
        return tenure;
    }

    /// The tenure that the person has on such a seat of the term already, to its end.
    Optional<TenureRecord> sitting(Term term, SeatRole role, long personId) {
        return sql.select(TENURE.fields())
                .from(TENURE)
                .join(SEAT)
                .on(SEAT.ID.eq(TENURE.SEAT_ID))
                .where(SEAT.BODY_ID.eq(bodyId), SEAT.TERM_ID.eq(term.id()), SEAT.ROLE.eq(role))
                .and(TENURE.PERSON_ID.eq(personId))
                .and(TENURE.ENDS_ON.isNull().or(TENURE.ENDS_ON.ge(term.endsOn())))
                .orderBy(TENURE.STARTS_ON.desc())
                .limit(1)
                .fetchOptionalInto(TENURE);
    }

    /// Who sat on the seat last; nothing for one on which no one has sat.
    @Nullable
    TenureRecord last(long seatId) {
        return sql.selectFrom(TENURE)
                .where(TENURE.SEAT_ID.eq(seatId))
                .orderBy(TENURE.STARTS_ON.desc(), TENURE.ID.desc())
                .limit(1)
                .fetchOne();
    }
}
