package fi.poytakirjuri.register.roster;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/// Persons and whom they have come from, read once, so that each can be told of on any day.
final class ContactHistory {
    private final Map<Long, Person> persons;
    private final Map<Long, List<Affiliation>> affiliations;

    private ContactHistory(Map<Long, Person> persons, Map<Long, List<Affiliation>> affiliations) {
        this.persons = persons;
        this.affiliations = affiliations;
    }

    static ContactHistory read(DSLContext sql, Select<Record1<Long>> ids) {
        return new ContactHistory(
                PersonRows.persons(sql, ids),
                PersonRows.affiliations(sql, ids).stream().collect(groupingBy(Affiliation::personId)));
    }

    /// The person as on a day: the organisation that the latest-begun affiliation in force that day speaks of.
    Contact on(long personId, LocalDate day) {
        var person = persons.get(personId);
        if (person == null) throw new IllegalStateException("No person " + personId);
        return affiliations.getOrDefault(personId, List.of()).stream()
                .filter(a -> a.days().holds(day))
                .reduce((_, later) -> later)
                .map(a -> new Contact(person, a.organisationOn(day), a.title()))
                .orElseGet(() -> new Contact(person, "", ""));
    }
}
