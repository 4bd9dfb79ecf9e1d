package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.CORRECTION;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.THEME;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.register.db.schema.tables.records.CorrectionRecord;
import fi.poytakirjuri.register.db.schema.tables.records.MeetingRecord;
import fi.poytakirjuri.register.db.schema.tables.records.ThemeRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// A meeting's row read into a [Meeting], and which column holds which text.
final class MeetingRow {
    private MeetingRow() {}

    /// Meetings with all that is read of them.
    static SelectWhereStep<Record> rows(DSLContext sql) {
        return sql.select()
                .from(MEETING)
                .leftJoin(THEME)
                .on(THEME.ID.eq(MEETING.THEME_ID))
                .leftJoin(CORRECTION)
                .on(CORRECTION.MEETING_ID.eq(MEETING.ID));
    }

    static Meeting read(DSLContext sql, Record row) {
        return read(sql, row.into(MEETING), row.into(THEME), row.into(CORRECTION));
    }

    private static Meeting read(DSLContext sql, MeetingRecord row, ThemeRecord theme, CorrectionRecord correction) {
        return new Meeting(
                row.getId(),
                row.getUid(),
                row.getBodyId(),
                new MeetingNumber(row.getNumber(), row.getYear()),
                row.getTitle(),
                theme(sql, row, theme),
                new Timetable(
                        row.getHeldOn(),
                        row.getStartTime(),
                        row.getEndTime(),
                        row.getOpenedTime(),
                        row.getClosedTime()),
                row.getDocumentKind(),
                row.getMode(),
                row.getState(),
                row.getPlace(),
                row.getRemoteLink(),
                row.getConvenerId(),
                row.getConvenerWords(),
                row.getChairId(),
                row.getSecretaryId(),
                row.getNumberStyle(),
                row.getIsRunningNumbers(),
                row.getInvitedOn(),
                row.getAgendaDraftedOn(),
                row.getDraftedOn(),
                row.getApprovedOn(),
                row.getApprovedInId(),
                row.getApprovalWords(),
                row.getDistribution(),
                row.getCopiesTo(),
                row.getNewsHeadline(),
                row.getNewsLead(),
                row.getNotes(),
                Language.of(row.getLanguage()),
                row.getCalendarSequence(),
                new Course(
                        row.getMovedFromOn(),
                        row.getMovedWords(),
                        row.getCancelledOn(),
                        row.getCancelledWords(),
                        correction(correction)));
    }

    private static Course.@Nullable Correction correction(CorrectionRecord row) {
        return row.getId() == null ? null : new Course.Correction(row.getReason(), row.getBegunOn());
    }

    private static @Nullable ThemeMeeting theme(DSLContext sql, MeetingRecord row, ThemeRecord theme) {
        if (row.getThemeId() == null) return null;
        var ordinal = row.getThemeMeeting();
        return new ThemeMeeting(
                row.getThemeId(),
                theme.getName(),
                theme.getArea(),
                theme.getGoal(),
                ordinal == null ? 1 : ordinal,
                theme.getPlannedMeetings(),
                row.getLeadWords().isEmpty() ? ThemeRows.lead(sql, theme, row.getId()) : row.getLeadWords());
    }

    /// The column of a text.
    static TableField<MeetingRecord, String> column(MeetingText which) {
        return switch (which) {
            case TITLE -> MEETING.TITLE;
            case PLACE -> MEETING.PLACE;
            case REMOTE_LINK -> MEETING.REMOTE_LINK;
            case CONVENER_WORDS -> MEETING.CONVENER_WORDS;
            case APPROVAL_WORDS -> MEETING.APPROVAL_WORDS;
            case DISTRIBUTION -> MEETING.DISTRIBUTION;
            case COPIES_TO -> MEETING.COPIES_TO;
            case NEWS_HEADLINE -> MEETING.NEWS_HEADLINE;
            case NEWS_LEAD -> MEETING.NEWS_LEAD;
            case NOTES -> MEETING.NOTES;
        };
    }
}
