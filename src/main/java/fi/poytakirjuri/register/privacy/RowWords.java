package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.ELECTING_MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.NOMINATION_ROUND;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT_SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// What a row is called in words, such as "3/2026, 21.4.2026" for a meeting. Never by a person: a record of one person
/// tells of no other.
final class RowWords {
    /// The columns by which a row belongs to something that has a name.
    private static final List<String> OWNERS = List.of(
            "meeting_id",
            "item_id",
            "action_id",
            "round_id",
            "theme_id",
            "statement_id",
            "attendance_id",
            "candidate_id",
            "template_id",
            "body_id");

    private static final List<String> NAMES = List.of("name", "title");

    private final DSLContext sql;
    private final Texts texts;

    RowWords(DSLContext sql, Texts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /// Empty for a row that has no name and belongs to nothing that has.
    String of(String table, long id) {
        return switch (table) {
            case "meeting" -> meeting(id);
            case "agenda_item" -> item(id);
            case "action" ->
                sql.select(ACTION.TEXT)
                        .from(ACTION)
                        .where(ACTION.ID.eq(id))
                        .fetchSingle()
                        .value1();
            case "organisation" -> organisation(id);
            case "seat" -> seat(id);
            case "tenure" -> seat(sql.fetchSingle(TENURE, TENURE.ID.eq(id)).getSeatId());
            case "electing_meeting" -> election(id);
            case "nomination_round" -> round(id);
            case "person", "affiliation", "permission" -> "";
            default -> ofOther(table, id);
        };
    }

    private String ofOther(String table, long id) {
        var row = sql.selectFrom(table(name(table)))
                .where(field(name("id"), Long.class).eq(id))
                .fetchOne();
        if (row == null) return "";
        for (var column : NAMES)
            if (has(row, column) && row.get(column) != null) return String.valueOf(row.get(column));
        for (var owner : OWNERS)
            if (has(row, owner) && row.get(owner, Long.class) instanceof Long of) return of(target(owner), of);
        return "";
    }

    private static boolean has(Record row, String column) {
        return row.field(column) != null;
    }

    private static String target(String owner) {
        return switch (owner) {
            case "item_id" -> "agenda_item";
            case "round_id" -> "nomination_round";
            case "template_id" -> "agenda_template";
            default -> owner.substring(0, owner.length() - "_id".length());
        };
    }

    private String meeting(long id) {
        var meeting = sql.fetchSingle(MEETING, MEETING.ID.eq(id));
        var number = new MeetingNumber(meeting.getNumber(), meeting.getYear()).write();
        return number + ", " + date(meeting.getHeldOn());
    }

    private String item(long id) {
        var item = sql.fetchSingle(AGENDA_ITEM, AGENDA_ITEM.ID.eq(id));
        return meeting(item.getMeetingId()) + ": " + item.getTitle();
    }

    private String organisation(long id) {
        return sql.select(ORGANISATION_NAME.NAME)
                .from(ORGANISATION_NAME)
                .where(ORGANISATION_NAME.ORGANISATION_ID.eq(id))
                .orderBy(ORGANISATION_NAME.STARTS_ON.desc().nullsLast(), ORGANISATION_NAME.ID.desc())
                .limit(1)
                .fetchOptional(ORGANISATION_NAME.NAME)
                .orElse("");
    }

    private String seat(long id) {
        var role = texts.of("roster", sql.fetchSingle(SEAT, SEAT.ID.eq(id)).getRole());
        var sectors = sql
                .select(SECTOR.NAME)
                .from(SEAT_SECTOR)
                .join(SECTOR)
                .on(SECTOR.ID.eq(SEAT_SECTOR.SECTOR_ID))
                .where(SEAT_SECTOR.SEAT_ID.eq(id))
                .orderBy(SECTOR.POSITION, SECTOR.ID)
                .fetch(SECTOR.NAME)
                .stream();
        return Stream.concat(Stream.of(role), sectors).collect(Collectors.joining(", "));
    }

    private String election(long id) {
        var election = sql.fetchSingle(ELECTING_MEETING, ELECTING_MEETING.ID.eq(id));
        return election.getElectingBody() + ", " + date(election.getHeldOn());
    }

    private String round(long id) {
        var round = sql.fetchSingle(NOMINATION_ROUND, NOMINATION_ROUND.ID.eq(id));
        return texts.get(
                "privacy.row.round",
                date(round.getOpensAt().toLocalDate()),
                date(round.getClosesAt().toLocalDate()));
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : texts.dates().date(date);
    }
}
