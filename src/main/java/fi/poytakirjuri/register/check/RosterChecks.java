package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.table.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Who sits at the table: numbers, sectors, offices and addresses (rules 1–3, 7–9, 14).
final class RosterChecks {
    private static final List<OfficeKind> NEEDED = List.of(OfficeKind.CHAIR, OfficeKind.SECRETARY, OfficeKind.CONVENER);

    private final Subject subject;
    private final List<Finding> found = new ArrayList<>();

    private RosterChecks(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        var checks = new RosterChecks(subject);
        if (subject.isRegional()) {
            checks.numbers();
            checks.arenaChair();
            checks.offices();
            checks.secretary();
        }
        checks.sectors();
        checks.organisations();
        checks.addresses();
        return checks.found;
    }

    private void numbers() {
        within(
                Check.K01,
                subject.people().roster().representatives(),
                Setting.FEWEST_REPRESENTATIVES,
                Setting.MOST_REPRESENTATIVES);
        within(Check.K03, subject.people().roster().named(), Setting.FEWEST_NAMED, Setting.MOST_NAMED);
    }

    private void within(Check check, int count, Setting fewest, Setting most) {
        if (count < subject.limit(fewest) || count > subject.limit(most))
            found.add(Finding.of(
                    check,
                    subject.here(),
                    new Fact.Number(count),
                    new Fact.Number(subject.limit(fewest)),
                    new Fact.Number(subject.limit(most))));
    }

    private void arenaChair() {
        boolean sits = subject.people().roster().members().stream()
                .anyMatch(m -> m.seat().role() == SeatRole.ARENA_CHAIR);
        if (!sits) found.add(Finding.of(Check.K02, subject.here()));
    }

    private void offices() {
        for (var office : NEEDED)
            if (!subject.people().heldOffices().contains(office))
                found.add(Finding.of(Check.K10, subject.here(), new Fact.Office(office)));
    }

    /// Rule 9: the chair may come from outside, the secretary may not.
    private void secretary() {
        var people = subject.people();
        for (var office : people.offices()) {
            var person = office.personId();
            if (office.kind() == OfficeKind.SECRETARY
                    && person != null
                    && people.roster().member(person).isEmpty())
                found.add(Finding.of(
                        Check.K09,
                        new Place.OfPerson(person, people.name(person)),
                        new Fact.Words(people.name(person))));
        }
    }

    /// The seats are spread over many organisations, for none of them has a seat of its own (rule 8).
    private void organisations() {
        var people = subject.people();
        var members = people.roster().members().stream()
                .filter(m -> m.seat().role() == SeatRole.ASSOCIATION_REP)
                .map(m -> people.organisations().get(m.person().id()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(o -> o, LinkedHashMap::new, Collectors.counting()));
        int many = Math.max(2, subject.limit(Setting.MANY_OF_ORGANISATION));
        members.forEach((organisation, count) -> {
            if (count >= many)
                found.add(Finding.of(
                        Check.K05, organisation, new Fact.Words(organisation.name()), new Fact.Number(count)));
        });
    }

    private void sectors() {
        for (var sector : subject.people().sectors()) {
            if (!sector.isOpenOn(subject.today()) || sector.seats() == 0) continue;
            var place = new Place.OfSector(sector.id(), sector.name());
            long members = members(sector);
            if (members == 0) found.add(Finding.of(Check.K04_NOBODY, place, new Fact.Words(sector.name())));
            if (members > sector.seats())
                found.add(Finding.of(
                        Check.K04_MANY,
                        place,
                        new Fact.Words(sector.name()),
                        new Fact.Number(members),
                        new Fact.Number(sector.seats())));
        }
    }

    private long members(Sector sector) {
        return subject.people().roster().members().stream()
                .filter(m -> m.seat().sectors().stream().anyMatch(s -> s.id() == sector.id()))
                .count();
    }

    private void addresses() {
        for (var member : subject.people().roster().members()) {
            var person = member.person();
            if (person.email().isBlank())
                found.add(Finding.of(
                        Check.K11, new Place.OfPerson(person.id(), person.name()), new Fact.Words(person.name())));
        }
    }
}
