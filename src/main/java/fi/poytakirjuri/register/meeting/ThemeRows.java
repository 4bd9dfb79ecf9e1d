package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.THEME;

import fi.poytakirjuri.register.db.schema.tables.records.ThemeRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;

/// A theme's row read into a [Theme], and which column holds which text.
final class ThemeRows {
    private ThemeRows() {}

    static Theme theme(DSLContext sql, ThemeRecord row) {
        return new Theme(
                row.getId(),
                row.getBodyId(),
                row.getName(),
                row.getArea(),
                row.getGoal(),
                row.getPlannedMeetings(),
                new ThemeLead(row.getLeadPersonId(), row.getLeadOrganisationId(), lead(sql, row)),
                row.getResult(),
                row.getClosedOn());
    }

    /// Those in main charge, by the name that they have now.
    static String lead(DSLContext sql, ThemeRecord theme) {
        if (theme.getLeadPersonId() != null)
            return sql.select(PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                    .from(PERSON)
                    .where(PERSON.ID.eq(theme.getLeadPersonId()))
                    .fetchSingle(name -> (name.value1() + " " + name.value2()).strip());
        if (theme.getLeadOrganisationId() != null)
            return sql.select(ORGANISATION_NAME.NAME)
                    .from(ORGANISATION_NAME)
                    .where(ORGANISATION_NAME.ORGANISATION_ID.eq(theme.getLeadOrganisationId()))
                    .orderBy(ORGANISATION_NAME.STARTS_ON.desc(), ORGANISATION_NAME.ID.desc())
                    .limit(1)
                    .fetchOptional(ORGANISATION_NAME.NAME)
                    .orElse("");
        return theme.getLeadWords();
    }

    static TableField<ThemeRecord, String> column(ThemeText which) {
        return switch (which) {
            case NAME -> THEME.NAME;
            case AREA -> THEME.AREA;
            case GOAL -> THEME.GOAL;
            case RESULT -> THEME.RESULT;
        };
    }
}
