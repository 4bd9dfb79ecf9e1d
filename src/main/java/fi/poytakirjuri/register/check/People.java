package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who belongs to the table, as it is on a day and over the years.
///
/// @param roster        the table on the day
/// @param offices       those that someone holds on the day
/// @param terms         the latest first
/// @param seated        everyone who has sat, sits or will sit at any table of the register
/// @param names         of everyone the register knows, by the person's id
/// @param organisations from where each one comes on the day, by the person's id
record People(
        Roster roster,
        List<Sector> sectors,
        List<Office> offices,
        List<Term> terms,
        List<Seated> seated,
        Map<Long, Place.OfOrganisation> organisations,
        Map<Long, String> names) {
    People {
        sectors = List.copyOf(sectors);
        offices = List.copyOf(offices);
        terms = List.copyOf(terms);
        seated = List.copyOf(seated);
        organisations = Map.copyOf(organisations);
        names = Map.copyOf(names);
    }

    Set<OfficeKind> heldOffices() {
        return offices.stream().map(Office::kind).collect(Collectors.toSet());
    }

    String name(long personId) {
        return names.getOrDefault(personId, "");
    }
}
