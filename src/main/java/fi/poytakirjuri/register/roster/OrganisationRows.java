package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;

import fi.poytakirjuri.language.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Reads organisations with their names, and finds or makes one by a typed name.
final class OrganisationRows {
    private OrganisationRows() {}

    static Map<Long, Organisation> all(DSLContext sql) {
        var names = sql.selectFrom(ORGANISATION_NAME)
                .orderBy(ORGANISATION_NAME.ID)
                .fetchGroups(
                        ORGANISATION_NAME.ORGANISATION_ID,
                        n -> new Organisation.Name(n.getId(), n.getName(), new Days(n.getStartsOn(), n.getEndsOn())));
        var organisations = new LinkedHashMap<Long, Organisation>();
        sql.selectFrom(ORGANISATION)
                .orderBy(ORGANISATION.ID)
                .forEach(o -> organisations.put(
                        o.getId(), new Organisation(o.getId(), o.getKind(), names.getOrDefault(o.getId(), List.of()))));
        return organisations;
    }

    /// The one that has, or has had, this name; letters' size and extra spaces do not matter.
    static Optional<Organisation> named(DSLContext sql, String typed) {
        var wanted = plain(typed);
        return all(sql).values().stream()
                .filter(o -> o.names().stream().anyMatch(n -> plain(n.name()).equals(wanted)))
                .findFirst();
    }

    /// The id of the organisation of this name, which is made where there is none.
    static long namedOrNew(DSLContext sql, String typed) {
        return named(sql, typed).map(Organisation::id).orElseGet(() -> added(sql, typed));
    }

    static long added(DSLContext sql, String typed) {
        var organisation = sql.newRecord(ORGANISATION);
        organisation.setKind(LikelyKind.of(typed));
        organisation.insert();
        var name = sql.newRecord(ORGANISATION_NAME);
        name.setOrganisationId(organisation.getId());
        name.setName(tidy(typed));
        name.insert();
        return organisation.getId();
    }

    static String tidy(String typed) {
        return Typed.line(typed).replaceAll("\\s+", " ");
    }

    /// As names are compared: letters' size and extra spaces do not matter.
    static String plain(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }
}
