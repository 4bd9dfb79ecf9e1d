package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.register.choice.MeetingState;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/// The meetings before and after one: of the same table, or of the same theme. Cancelled ones are passed over.
final class Neighbours {
    private Neighbours() {}

    static Optional<Meeting> find(DSLContext sql, long meetingId) {
        return read(sql, MEETING.ID.eq(meetingId), MEETING.ID.asc()).stream().findFirst();
    }

    /// The one just before; empty for the first.
    static Optional<Meeting> previous(DSLContext sql, Meeting meeting) {
        return read(
                        sql,
                        inThread(meeting)
                                .and(MEETING.STATE.ne(MeetingState.CANCELLED))
                                .and(MEETING.HELD_ON.lt(meeting.date())),
                        MEETING.HELD_ON.desc())
                .stream()
                .findFirst();
    }

    /// Those after it that have not been held, the first to come first.
    static List<Meeting> later(DSLContext sql, Meeting meeting) {
        return read(
                sql,
                inThread(meeting)
                        .and(MEETING.STATE.in(MeetingState.PLANNED, MeetingState.AGENDA, MeetingState.INVITED))
                        .and(MEETING.HELD_ON.gt(meeting.date())),
                MEETING.HELD_ON.asc());
    }

    /// The earlier ones since a year before it, the latest first; here also the cancelled.
    static List<Meeting> pastYear(DSLContext sql, Meeting meeting) {
        return read(
                sql,
                inThread(meeting)
                        .and(MEETING.HELD_ON.lt(meeting.date()))
                        .and(MEETING.HELD_ON.ge(meeting.date().minusYears(1))),
                MEETING.HELD_ON.desc());
    }

    private static Condition inThread(Meeting meeting) {
        var theme = meeting.theme();
        return MEETING.BODY_ID
                .eq(meeting.bodyId())
                .and(theme == null ? MEETING.THEME_ID.isNull() : MEETING.THEME_ID.eq(theme.themeId()));
    }

    private static List<Meeting> read(DSLContext sql, Condition which, OrderField<?> order) {
        return MeetingRow.rows(sql).where(which).orderBy(order).fetch(row -> MeetingRow.read(sql, row));
    }
}
