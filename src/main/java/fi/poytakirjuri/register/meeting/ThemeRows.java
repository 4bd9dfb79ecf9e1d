package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.THEME;
import static org.jooq.impl.DSL.val;

import fi.poytakirjuri.register.db.schema.tables.records.ThemeRecord;
import fi.poytakirjuri.register.roster.KeptNameStore;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

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
                new ThemeLead(row.getLeadPersonId(), row.getLeadOrganisationId(), lead(sql, row, null)),
                row.getResult(),
                row.getClosedOn());
    }

    /// Those in main charge, by the name that they have now or that a finalised memo keeps.
    ///
    /// @param meetingId none for a name of now
    static String lead(DSLContext sql, ThemeRecord theme, @Nullable Long meetingId) {
        if (theme.getLeadPersonId() != null)
            return sql.select(KeptNameStore.onPapersOf(val(meetingId, MEETING.ID)))
                    .from(PERSON)
                    .where(PERSON.ID.eq(theme.getLeadPersonId()))
                    .fetchSingle()
                    .value1();
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
