package fi.poytakirjuri.register.roster;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/// The organisations by all the names they have or have had, read once: for taking in many at a time.
final class OrganisationNames {
    private final DSLContext sql;
    private final Map<String, Long> ids = new HashMap<>();

    private OrganisationNames(DSLContext sql) {
        this.sql = sql;
    }

    static OrganisationNames read(DSLContext sql) {
        var names = new OrganisationNames(sql);
        for (var organisation : OrganisationRows.all(sql).values())
            for (var name : organisation.names())
                names.ids.putIfAbsent(OrganisationRows.plain(name.name()), organisation.id());
        return names;
    }

    /// The organisation of this name, which is made where there is none.
    long idOf(String typed) {
        return ids.computeIfAbsent(OrganisationRows.plain(typed), _ -> OrganisationRows.added(sql, typed));
    }
}
