package fi.poytakirjuri.register.person;

import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;
import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;

import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// Reads everybody the register knows, each with what they are: five queries for any number of persons.
public final class PeopleStore {
    private final Database database;
    private final PersonStore persons;

    public PeopleStore(Database database) {
        this.database = database;
        this.persons = new PersonStore(database);
    }

    /// Everybody as on a day, in Finnish order. One whose data was erased is no longer anybody.
    public List<Known> everybody(LocalDate day) {
        return database.read(sql -> {
            var standings = standings(sql, day);
            var erased = new HashSet<>(sql.select(PERSON.ID)
                    .from(PERSON)
                    .where(PERSON.ERASED_ON.isNotNull())
                    .fetch(PERSON.ID));
            return persons.contacts(day).stream()
                    .filter(contact -> !erased.contains(contact.person().id()))
                    .map(contact -> {
                        var person = contact.person();
                        var is = standings.getOrDefault(person.id(), EnumSet.noneOf(Standing.class));
                        if (!person.expertise().isEmpty()) is.add(Standing.EXPERT);
                        if (is.isEmpty()) is.add(Standing.OTHER);
                        return new Known(contact, is);
                    })
                    .toList();
        });
    }

    private static Map<Long, Set<Standing>> standings(DSLContext sql, LocalDate day) {
        var standings = new HashMap<Long, Set<Standing>>();
        for (var tenure : sql.selectFrom(TENURE)) {
            var days = new Days(tenure.getStartsOn(), tenure.getEndsOn());
            var is = days.holds(day) ? Standing.MEMBER : days.isOver(day) ? Standing.FORMER : Standing.COMING;
            add(standings, tenure.getPersonId(), is);
        }
        standings.values().forEach(PeopleStore::onlyTheNearest);
        sql.selectDistinct(ATTENDANCE.PERSON_ID, ATTENDANCE.CAPACITY)
                .from(ATTENDANCE)
                .where(ATTENDANCE.PERSON_ID.isNotNull())
                .forEach(row -> {
                    if (row.value2() == Capacity.EXPERT) add(standings, row.value1(), Standing.EXPERT);
                    else if (!standings.containsKey(row.value1())) add(standings, row.value1(), Standing.PARTICIPANT);
                });
        sql.selectDistinct(CANDIDATE.PERSON_ID)
                .from(CANDIDATE)
                .where(CANDIDATE.PERSON_ID.isNotNull())
                .forEach(row -> add(standings, row.value1(), Standing.CANDIDATE));
        return standings;
    }

    /// One who sits is not told to have sat before, nor to come.
    private static void onlyTheNearest(Set<Standing> ofTenures) {
        if (ofTenures.contains(Standing.MEMBER)) ofTenures.removeAll(Set.of(Standing.COMING, Standing.FORMER));
    }

    private static void add(Map<Long, Set<Standing>> standings, long person, Standing is) {
        standings.computeIfAbsent(person, _ -> EnumSet.noneOf(Standing.class)).add(is);
    }
}
