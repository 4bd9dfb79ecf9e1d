package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.ELECTING_MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.OFFICE;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT_SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static fi.poytakirjuri.register.db.schema.Tables.TERM;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Reads seats, tenures and offices of a body, each with one query.
final class RosterRows {
    private RosterRows() {}

    /// In the order of the table.
    static List<Seat> seats(DSLContext sql, Condition which) {
        var terms = sql.selectFrom(TERM).fetchMap(TERM.ID, t -> new Term(t.getId(), t.getStartsOn(), t.getEndsOn()));
        var organisations = namers(sql, which);
        var sectors = sectorsBySeat(sql, which);
        return sql.selectFrom(SEAT)
                .where(which)
                .orderBy(SEAT.POSITION, SEAT.ID)
                .fetch(s -> new Seat(
                        s.getId(),
                        s.getRole(),
                        s.getTermId() == null ? null : terms.get(s.getTermId()),
                        sectors.getOrDefault(s.getId(), List.of()),
                        s.getNamedById() == null ? null : organisations.get(s.getNamedById())));
    }

    /// The organisations that name representatives; where no seat has one, none is read.
    private static Map<Long, Organisation> namers(DSLContext sql, Condition whichSeats) {
        boolean hasNamer = sql.fetchExists(SEAT, whichSeats.and(SEAT.NAMED_BY_ID.isNotNull()));
        return hasNamer ? OrganisationRows.all(sql) : Map.of();
    }

    /// By seat, in the order in which they began.
    static Map<Long, List<Tenure>> tenuresBySeat(DSLContext sql, Condition whichSeats) {
        return tenures(sql, TENURE.SEAT_ID.in(select(SEAT.ID).from(SEAT).where(whichSeats))).stream()
                .collect(Collectors.groupingBy(Tenure::seatId));
    }

    static List<Tenure> tenures(DSLContext sql, Condition which) {
        var electing = sql.selectFrom(ELECTING_MEETING)
                .fetchMap(
                        ELECTING_MEETING.ID,
                        m -> new ElectingMeeting(
                                m.getId(), m.getElectingBody(), m.getHeldOn(), m.getPlace(), m.getReference()));
        return sql.selectFrom(TENURE)
                .where(which)
                .orderBy(TENURE.STARTS_ON, TENURE.ID)
                .fetch(t -> new Tenure(
                        t.getId(),
                        t.getSeatId(),
                        t.getPersonId(),
                        t.getStartsOn(),
                        t.getEndsOn(),
                        t.getEndReason(),
                        t.getElectingMeetingId() == null ? null : electing.get(t.getElectingMeetingId()),
                        t.getReference(),
                        t.getReplacesId(),
                        t.getOtherSectorReason()));
    }

    static List<Office> offices(DSLContext sql, Condition which) {
        return sql.selectFrom(OFFICE)
                .where(which)
                .orderBy(OFFICE.STARTS_ON, OFFICE.ID)
                .fetch(o -> new Office(
                        o.getId(),
                        o.getKind(),
                        o.getPersonId(),
                        o.getOrganisationId(),
                        o.getStartsOn(),
                        o.getEndsOn(),
                        o.getMeetingId(),
                        o.getReference()));
    }

    private static Map<Long, List<Sector>> sectorsBySeat(DSLContext sql, Condition whichSeats) {
        return sql.select(SEAT_SECTOR.SEAT_ID, SECTOR.ID, SECTOR.NAME, SECTOR.SEATS, SECTOR.CLOSED_ON)
                .from(SEAT_SECTOR)
                .join(SECTOR)
                .on(SECTOR.ID.eq(SEAT_SECTOR.SECTOR_ID))
                .where(SEAT_SECTOR.SEAT_ID.in(select(SEAT.ID).from(SEAT).where(whichSeats)))
                .orderBy(SECTOR.POSITION, SECTOR.ID)
                .fetchGroups(
                        r -> Objects.requireNonNull(r.value1()),
                        r -> new Sector(r.value2(), r.value3(), r.value4(), r.value5()));
    }
}
