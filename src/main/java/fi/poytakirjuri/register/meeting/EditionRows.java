package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.DOCUMENT_VERSION;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Which version of a finalised paper the register holds: the newest, or the one that a correction will make.
final class EditionRows {
    private EditionRows() {}

    static Minutes.@Nullable Edition of(DSLContext sql, Meeting meeting) {
        if (!meeting.isFinalised()) return null;
        var newest = sql.select(DOCUMENT_VERSION.VERSION, DOCUMENT_VERSION.MADE_AT, DOCUMENT_VERSION.NOTE)
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.MEETING_ID.eq(meeting.id()))
                .orderBy(DOCUMENT_VERSION.VERSION.desc())
                .limit(1)
                .fetchOne();
        var correction = meeting.course().correction();
        if (correction != null)
            return new Minutes.Edition(
                    newest == null ? 1 : newest.value1() + 1, correction.begunOn(), correction.reason());
        return newest == null
                ? null
                : new Minutes.Edition(newest.value1(), newest.value2().toLocalDate(), newest.value3());
    }
}
