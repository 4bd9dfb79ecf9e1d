package fi.poytakirjuri.register.action;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_OWNER;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import fi.poytakirjuri.register.roster.KeptNameStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The owners of many actions in one query, named as they were on the day of the meeting.
final class OwnerRows {
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Field<String> PERSON_NAME = KeptNameStore.onPapersOf(MEETING.ID);

    private OwnerRows() {}

    static Map<Long, List<Owner>> of(DSLContext sql, List<Long> actionIds) {
        // An action of no meeting names its owners as they are now.
        var day = coalesce(MEETING.HELD_ON, inline(LATEST, MEETING.HELD_ON));
        var byRow = new LinkedHashMap<Long, Record>();
        sql.select(ACTION_OWNER.fields())
                .select(SECTOR.NAME, ORGANISATION_NAME.NAME, PERSON_NAME)
                .from(ACTION_OWNER)
                .join(ACTION)
                .on(ACTION.ID.eq(ACTION_OWNER.ACTION_ID))
                .leftJoin(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(ACTION.ITEM_ID))
                .leftJoin(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(ACTION_OWNER.PERSON_ID))
                .leftJoin(SECTOR)
                .on(SECTOR.ID.eq(ACTION_OWNER.SECTOR_ID))
                .leftJoin(ORGANISATION_NAME)
                .on(ORGANISATION_NAME
                        .ORGANISATION_ID
                        .eq(ACTION_OWNER.ORGANISATION_ID)
                        .and(ORGANISATION_NAME.STARTS_ON.isNull().or(ORGANISATION_NAME.STARTS_ON.le(day)))
                        .and(ORGANISATION_NAME.ENDS_ON.isNull().or(ORGANISATION_NAME.ENDS_ON.ge(day))))
                .where(ACTION_OWNER.ACTION_ID.in(actionIds))
                .orderBy(ACTION_OWNER.ACTION_ID, ACTION_OWNER.POSITION, ACTION_OWNER.ID)
                .forEach(row -> byRow.putIfAbsent(row.get(ACTION_OWNER.ID), row));

        var owners = new HashMap<Long, List<Owner>>();
        for (var row : byRow.values())
            owners.computeIfAbsent(row.get(ACTION_OWNER.ACTION_ID), _ -> new ArrayList<>())
                    .add(owner(row));
        return owners;
    }

    private static Owner owner(Record row) {
        var words = row.get(ACTION_OWNER.WORDS);
        return switch (row.get(ACTION_OWNER.KIND)) {
            case PERSON -> Owner.person(row.get(ACTION_OWNER.PERSON_ID), row.get(PERSON_NAME));
            case SECTOR -> Owner.sector(row.get(ACTION_OWNER.SECTOR_ID), row.get(SECTOR.NAME));
            case ORGANISATION ->
                organisation(row.get(ACTION_OWNER.ORGANISATION_ID), row.get(ORGANISATION_NAME.NAME), words);
            case EVERYONE -> Owner.everyone(words);
        };
    }

    private static Owner organisation(@Nullable Long id, @Nullable String name, String words) {
        return id == null ? Owner.organisation(words) : Owner.organisation(id, name == null ? "–" : name);
    }
}
