package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.AFFILIATION;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT_SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static fi.poytakirjuri.register.db.schema.Tables.TERM;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_STEP;
import static org.jooq.impl.DSL.min;

import fi.poytakirjuri.register.roster.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

/// Reads what only the checks want to know, each with one query.
final class SubjectRows {
    private SubjectRows() {}

    /// Everyone who has sat, sits or will sit at any table, in the order in which they began.
    static List<Seated> seated(DSLContext sql) {
        var sectors = sql.select(SEAT_SECTOR.SEAT_ID, SECTOR.NAME)
                .from(SEAT_SECTOR)
                .join(SECTOR)
                .on(SECTOR.ID.eq(SEAT_SECTOR.SECTOR_ID))
                .orderBy(SECTOR.POSITION, SECTOR.ID)
                .fetchGroups(SEAT_SECTOR.SEAT_ID, SECTOR.NAME);
        return sql.select()
                .from(TENURE)
                .join(SEAT)
                .on(SEAT.ID.eq(TENURE.SEAT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(TENURE.PERSON_ID))
                .leftJoin(TERM)
                .on(TERM.ID.eq(SEAT.TERM_ID))
                .orderBy(TENURE.STARTS_ON, TENURE.ID)
                .fetch(row -> seated(row, sectors.getOrDefault(row.get(TENURE.SEAT_ID), List.of())));
    }

    private static Seated seated(Record row, List<String> sectors) {
        return new Seated(
                row.get(TENURE.ID),
                row.get(TENURE.SEAT_ID),
                row.get(SEAT.BODY_ID),
                row.get(SEAT.ROLE),
                row.get(SEAT.TERM_ID) == null
                        ? null
                        : new Term(row.get(TERM.ID), row.get(TERM.STARTS_ON), row.get(TERM.ENDS_ON)),
                sectors,
                row.get(TENURE.PERSON_ID),
                name(row.get(PERSON.GIVEN_NAME), row.get(PERSON.FAMILY_NAME)),
                row.get(TENURE.STARTS_ON),
                row.get(TENURE.ENDS_ON),
                row.get(TENURE.REPLACES_ID),
                row.get(TENURE.OTHER_SECTOR_REASON));
    }

    static Map<Long, String> names(DSLContext sql) {
        return sql.select(PERSON.ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(PERSON)
                .fetchMap(Record3::value1, row -> name(row.value2(), row.value3()));
    }

    private static String name(String given, String family) {
        return (given + " " + family).strip();
    }

    /// Whom each person comes from on a day: by the affiliation in force that began last.
    static Map<Long, Place.OfOrganisation> organisations(DSLContext sql, LocalDate day) {
        var organisations = new HashMap<Long, Place.OfOrganisation>();
        sql.select(AFFILIATION.PERSON_ID, AFFILIATION.ORGANISATION_ID, ORGANISATION_NAME.NAME)
                .from(AFFILIATION)
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(AFFILIATION.ORGANISATION_ID))
                .where(isInForce(AFFILIATION.STARTS_ON, AFFILIATION.ENDS_ON, day))
                .and(isInForce(ORGANISATION_NAME.STARTS_ON, ORGANISATION_NAME.ENDS_ON, day))
                .orderBy(AFFILIATION.STARTS_ON.asc().nullsFirst(), AFFILIATION.ID)
                .forEach(row -> organisations.put(row.value1(), new Place.OfOrganisation(row.value2(), row.value3())));
        return organisations;
    }

    private static Condition isInForce(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return from.isNull().or(from.le(day)).and(to.isNull().or(to.ge(day)));
    }

    /// The table's meetings in which any action was agreed, whatever has come of it.
    static Set<Long> withActions(DSLContext sql, long bodyId) {
        return sql.selectDistinct(AGENDA_ITEM.MEETING_ID)
                .from(ACTION)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(ACTION.ITEM_ID))
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .where(MEETING.BODY_ID.eq(bodyId))
                .fetchSet(AGENDA_ITEM.MEETING_ID);
    }

    /// The day of the oldest change that the register remembers.
    static @Nullable LocalDate begunOn(DSLContext sql) {
        var first =
                sql.select(min(UNDO_STEP.MADE_AT)).from(UNDO_STEP).fetchSingle().value1();
        return first == null ? null : first.toLocalDate();
    }
}
