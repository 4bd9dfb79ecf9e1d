package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.register.roster.KeptNameStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Who presents each item of some meetings, by the names of each meeting's date.
final class PresenterRows {
    private PresenterRows() {}

    static Map<Long, Presenter> of(DSLContext sql, List<Long> meetingIds) {
        var presenters = new HashMap<Long, Presenter>();
        sql.select(AGENDA_ITEM.ID, PERSON.ID, KeptNameStore.onPapersOf(AGENDA_ITEM.MEETING_ID))
                .from(AGENDA_ITEM)
                .join(PERSON)
                .on(PERSON.ID.eq(AGENDA_ITEM.PRESENTER_PERSON_ID))
                .where(AGENDA_ITEM.MEETING_ID.in(meetingIds))
                .forEach(r -> presenters.put(r.value1(), Presenter.person(r.value2(), r.value3())));
        sql.select(AGENDA_ITEM.ID, AGENDA_ITEM.PRESENTER_ORGANISATION_ID, max(ORGANISATION_NAME.NAME))
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(AGENDA_ITEM.PRESENTER_ORGANISATION_ID))
                .where(AGENDA_ITEM.MEETING_ID.in(meetingIds))
                .and(validOn(MEETING.HELD_ON))
                .groupBy(AGENDA_ITEM.ID, AGENDA_ITEM.PRESENTER_ORGANISATION_ID)
                .forEach(r -> presenters.put(r.value1(), Presenter.organisation(r.value2(), r.value3())));
        return presenters;
    }

    static Condition validOn(Field<LocalDate> day) {
        return ORGANISATION_NAME
                .STARTS_ON
                .isNull()
                .or(ORGANISATION_NAME.STARTS_ON.le(day))
                .and(ORGANISATION_NAME.ENDS_ON.isNull().or(ORGANISATION_NAME.ENDS_ON.ge(day)));
    }
}
