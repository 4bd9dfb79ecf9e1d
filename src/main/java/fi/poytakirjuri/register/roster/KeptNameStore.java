package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.KEPT_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.THEME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trim;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Content;
import fi.poytakirjuri.register.db.References;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;

/// The names of persons on papers: on a finalised memo as they were when it was finalised, whatever became of the
/// person's name later; elsewhere as they are now.
public final class KeptNameStore {
    private KeptNameStore() {}

    /// The name of a query's PERSON on the papers of a meeting.
    ///
    /// @param meetingId none for a name of now
    public static Field<String> onPapersOf(Field<Long> meetingId) {
        var kept = select(KEPT_NAME.NAME)
                .from(KEPT_NAME)
                .where(KEPT_NAME.MEETING_ID.eq(meetingId), KEPT_NAME.PERSON_ID.eq(PERSON.ID))
                .orderBy(KEPT_NAME.ID)
                .limit(1);
        return coalesce(field(kept), trim(PERSON.GIVEN_NAME.concat(inline(" ")).concat(PERSON.FAMILY_NAME)))
                .as("name_on_paper");
    }

    /// Keeps the name that the person has now for every finalised memo that speaks of them. Call before the name
    /// changes.
    public static void keep(DSLContext sql, long personId) {
        var kept = sql.select(KEPT_NAME.MEETING_ID)
                .from(KEPT_NAME)
                .where(KEPT_NAME.PERSON_ID.eq(personId))
                .fetchSet(KEPT_NAME.MEETING_ID);
        var finalised = sql.select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.ID.in(meetings(sql, personId)), MEETING.ID.notIn(kept))
                .and(MEETING.STATE.in(MeetingState.FINALISED, MeetingState.APPROVED, MeetingState.PUBLISHED))
                .orderBy(MEETING.ID)
                .fetch(MEETING.ID);
        for (var meeting : finalised)
            sql.insertInto(KEPT_NAME)
                    .set(KEPT_NAME.MEETING_ID, meeting)
                    .set(KEPT_NAME.PERSON_ID, personId)
                    .set(
                            KEPT_NAME.NAME,
                            field(select(trim(PERSON.GIVEN_NAME
                                            .concat(inline(" "))
                                            .concat(PERSON.FAMILY_NAME)))
                                    .from(PERSON)
                                    .where(PERSON.ID.eq(personId))))
                    .execute();
    }

    /// The meetings whose papers speak of a person, by the foreign keys of what papers tell: a table added there counts
    /// too.
    public static Set<Long> meetings(DSLContext sql, long personId) {
        var meetings = new TreeSet<Long>();
        for (var content : Content.ALL) {
            for (var column : References.columns(sql, content.table(), PERSON))
                sql
                        .resultQuery(
                                "SELECT DISTINCT %s FROM \"%s\" WHERE \"%s\" = ?"
                                        .formatted(
                                                content.meetingOf("\"" + content.table() + "\""),
                                                content.table(),
                                                column),
                                personId)
                        .fetch(0, Long.class)
                        .stream()
                        .filter(Objects::nonNull)
                        .forEach(meetings::add);
        }
        meetings.addAll(sql.select(MEETING.ID)
                .from(MEETING)
                .join(THEME)
                .on(THEME.ID.eq(MEETING.THEME_ID))
                .where(THEME.LEAD_PERSON_ID.eq(personId))
                .fetchSet(MEETING.ID));
        return meetings;
    }
}
