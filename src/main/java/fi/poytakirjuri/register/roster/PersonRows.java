package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.AFFILIATION;
import static fi.poytakirjuri.register.db.schema.Tables.PERMISSION;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/// Reads persons and whom they come from, many at once, with a fixed number of queries.
final class PersonRows {
    private PersonRows() {}

    static Map<Long, Person> persons(DSLContext sql, Select<Record1<Long>> ids) {
        var permissions = sql.selectFrom(PERMISSION)
                .where(PERMISSION.PERSON_ID.in(ids))
                .orderBy(PERMISSION.ID)
                .fetchGroups(
                        PERMISSION.PERSON_ID,
                        p -> new Permission(p.getField(), p.getIsGranted(), p.getGivenOn(), p.getSource()));
        var persons = new LinkedHashMap<Long, Person>();
        sql.selectFrom(PERSON)
                .where(PERSON.ID.in(ids))
                .orderBy(PERSON.ID)
                .forEach(p -> persons.put(
                        p.getId(),
                        new Person(
                                p.getId(),
                                p.getGivenName(),
                                p.getFamilyName(),
                                p.getEmail(),
                                p.getPhone(),
                                p.getConsentOn(),
                                p.getExpertise(),
                                p.getNotes(),
                                permissions.getOrDefault(p.getId(), List.of()))));
        return persons;
    }

    /// Each person as on a day: the organisation that the latest affiliation in force that day speaks of.
    static Map<Long, Contact> contacts(DSLContext sql, Select<Record1<Long>> ids, LocalDate day) {
        var inForce = new HashMap<Long, Affiliation>();
        for (var affiliation : affiliations(sql, ids))
            if (affiliation.days().holds(day)) inForce.put(affiliation.personId(), affiliation);
        var contacts = new LinkedHashMap<Long, Contact>();
        persons(sql, ids).forEach((id, person) -> {
            var affiliation = inForce.get(id);
            contacts.put(
                    id,
                    affiliation == null
                            ? new Contact(person, "", "")
                            : new Contact(person, affiliation.organisationOn(day), affiliation.title()));
        });
        return contacts;
    }

    /// The latest-begun last.
    static List<Affiliation> affiliations(DSLContext sql, Select<Record1<Long>> ids) {
        var organisations = OrganisationRows.all(sql);
        return sql
                .selectFrom(AFFILIATION)
                .where(AFFILIATION.PERSON_ID.in(ids))
                .orderBy(AFFILIATION.ID)
                .fetch(a -> new Affiliation(
                        a.getId(),
                        a.getPersonId(),
                        a.getOrganisationId() == null ? null : organisations.get(a.getOrganisationId()),
                        a.getTitle(),
                        new Days(a.getStartsOn(), a.getEndsOn())))
                .stream()
                .sorted(Comparator.comparing(a -> a.days().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
