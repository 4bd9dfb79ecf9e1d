package fi.poytakirjuri.register.election;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of the term that comes after the one under way: who sit now, who have been elected, who stay by
/// themselves.
///
/// @param term     its id is 0 where the register has no such term yet
/// @param present  who sit on elected seats on the last day of the term under way
/// @param seated   who have a seat in the coming term already, as those elected have
/// @param named    the named representatives, whose seats are permanent (rule 3)
/// @param offices  those in force on the last day of the term under way
/// @param holders  who hold them, by [Office#personId]
/// @param election the round whose election is noted for the coming term; empty where none is
public record NextTerm(
        Body body,
        LocalDate lastDay,
        Term term,
        List<Member> present,
        List<Member> seated,
        List<Member> named,
        List<Office> offices,
        List<Contact> holders,
        Optional<NominationRound> election) {
    public NextTerm {
        present = List.copyOf(present);
        seated = List.copyOf(seated);
        named = List.copyOf(named);
        offices = List.copyOf(offices);
        holders = List.copyOf(holders);
    }

    /// The term after the one of today, or after the latest; empty where the table has never had a term.
    public static Optional<NextTerm> read(Database database, long bodyId, LocalDate today) {
        return database.read(_ -> {
            var terms = new TermStore(database);
            var begun = terms.terms(bodyId).stream()
                    .filter(term -> !term.startsOn().isAfter(today))
                    .findFirst();
            return begun.map(now -> read(database, bodyId, now));
        });
    }

    private static NextTerm read(Database database, long bodyId, Term now) {
        var body = new BodyStore(database).body(bodyId);
        var rosters = new RosterStore(database);
        var next = after(
                now, new TermStore(database).terms(bodyId), body.settings().number(Setting.TERM_YEARS));
        var last = rosters.roster(bodyId, now.endsOn());
        var offices = new OfficeStore(database)
                .offices(bodyId).stream().filter(o -> o.holds(now.endsOn())).toList();
        var holders = offices.stream().map(Office::personId).toList();
        return new NextTerm(
                body,
                now.endsOn(),
                next,
                last.members().stream()
                        .filter(member -> !member.seat().role().isNamed())
                        .toList(),
                rosters.during(bodyId, next.startsOn(), next.endsOn()).stream()
                        .filter(member -> next.equals(member.seat().term()))
                        .toList(),
                last.members().stream()
                        .filter(member -> member.seat().role().isNamed())
                        .toList(),
                offices,
                new PersonStore(database)
                        .contacts(now.endsOn()).stream()
                                .filter(c -> holders.contains(c.person().id()))
                                .toList(),
                new RoundStore(database)
                        .all(bodyId).stream()
                                .filter(round -> round.isElected() && next.equals(round.term()))
                                .findFirst());
    }

    private static Term after(Term now, List<Term> all, int years) {
        var starts = now.endsOn().plusDays(1);
        return all.stream()
                .filter(term -> term.startsOn().equals(starts))
                .findFirst()
                .orElseGet(() ->
                        new Term(0, starts, starts.plusYears(Math.max(1, years)).minusDays(1)));
    }

    /// Whether the person has a seat in the coming term already.
    public boolean isSeated(long personId) {
        return seated.stream().anyMatch(member -> member.person().id() == personId);
    }

    /// Who have a seat in the coming term and none now.
    public List<Member> newcomers() {
        return seated.stream()
                .filter(member -> present.stream()
                        .noneMatch(now -> now.person().id() == member.person().id()))
                .toList();
    }

    /// How many association representatives the term would have with some who go on.
    public int representatives(List<Member> goingOn) {
        var more = goingOn.stream().filter(member -> !isSeated(member.person().id()));
        return (int) Stream.concat(seated.stream(), more)
                .filter(member -> member.seat().role() == SeatRole.ASSOCIATION_REP)
                .count();
    }

    /// Who holds an office on the last day of the term under way.
    public Optional<Contact> holder(OfficeKind kind) {
        return offices.stream()
                .filter(office -> office.kind() == kind)
                .flatMap(office ->
                        holders.stream().filter(c -> office.isHeldBy(c.person().id())))
                .findFirst();
    }
}
