package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.ITEM_PREPARER;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.roster.KeptNameStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Who prepares each item of some meetings (rule 15), by the names of each meeting's date.
final class PreparerRows {
    private static final Field<String> PERSON_NAME = KeptNameStore.onPapersOf(MEETING.ID);

    private PreparerRows() {}

    static Map<Long, List<Presenter>> of(DSLContext sql, List<Long> meetingIds) {
        var byRow = new LinkedHashMap<Long, Record>();
        sql.select(ITEM_PREPARER.fields())
                .select(ORGANISATION_NAME.NAME, PERSON_NAME)
                .from(ITEM_PREPARER)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(ITEM_PREPARER.ITEM_ID))
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(ITEM_PREPARER.PERSON_ID))
                .leftJoin(ORGANISATION_NAME)
                .on(ORGANISATION_NAME
                        .ORGANISATION_ID
                        .eq(ITEM_PREPARER.ORGANISATION_ID)
                        .and(PresenterRows.validOn(MEETING.HELD_ON)))
                .where(AGENDA_ITEM.MEETING_ID.in(meetingIds))
                .orderBy(ITEM_PREPARER.ITEM_ID, ITEM_PREPARER.POSITION, ITEM_PREPARER.ID)
                .forEach(row -> byRow.putIfAbsent(row.get(ITEM_PREPARER.ID), row));
        var preparers = new HashMap<Long, List<Presenter>>();
        for (var row : byRow.values())
            preparers
                    .computeIfAbsent(row.get(ITEM_PREPARER.ITEM_ID), _ -> new ArrayList<>())
                    .add(preparer(row));
        return preparers;
    }

    static void write(DSLContext sql, long itemId, List<Presenter> preparers) {
        sql.deleteFrom(ITEM_PREPARER).where(ITEM_PREPARER.ITEM_ID.eq(itemId)).execute();
        int position = 0;
        for (var preparer : preparers)
            sql.insertInto(ITEM_PREPARER)
                    .set(ITEM_PREPARER.ITEM_ID, itemId)
                    .set(ITEM_PREPARER.PERSON_ID, preparer.personId())
                    .set(ITEM_PREPARER.ORGANISATION_ID, preparer.organisationId())
                    .set(ITEM_PREPARER.WORDS, preparer.isWords() ? Typed.line(preparer.name()) : "")
                    .set(ITEM_PREPARER.POSITION, position++)
                    .execute();
    }

    private static Presenter preparer(Record row) {
        @Nullable Long person = row.get(ITEM_PREPARER.PERSON_ID);
        @Nullable Long organisation = row.get(ITEM_PREPARER.ORGANISATION_ID);
        if (person != null) return Presenter.person(person, row.get(PERSON_NAME));
        if (organisation == null) return Presenter.words(row.get(ITEM_PREPARER.WORDS));
        @Nullable String name = row.get(ORGANISATION_NAME.NAME);
        return Presenter.organisation(organisation, name == null ? "–" : name);
    }
}
