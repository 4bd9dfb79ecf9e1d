package fi.poytakirjuri.register.roster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.OrganisationKind;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Database database;
    private SeatStore seats;
    private PersonStore people;
    private OrganisationStore organisations;
    private long body;

    @BeforeEach
    void begin() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemDefaultZone());
        body = new NewRegister(Texts.in(Language.FI)).begin(database, "Kokeilun kumppanuuspöytä", "Pöytä", TODAY);
        seats = new SeatStore(database);
        people = new PersonStore(database);
        organisations = new OrganisationStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewRegisterBeginsWithTheOddYearsTermTheUsualSectorsAndNothingToUndo() {
        var term = new TermStore(database).termOn(body, TODAY).orElseThrow();
        assertThat(term.years()).isEqualTo("2025–2026");
        assertThat(term.startsOn()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(term.endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(new SectorStore(database).sectors(body))
                .hasSize(12)
                .extracting(Sector::name)
                .contains("Liikunta ja urheilu", "Nuoriso", "Ympäristö ja luonto");
        assertThat(roster().rows()).isEmpty();
        assertThat(database.undoable()).isEmpty();
    }

    @Test
    void aTermThatIsMadeOnTheWayIsAsLongAsTheTablesAreAndOverlapsNone() {
        var terms = new TermStore(database);
        new BodyStore(database).set(body, Setting.TERM_YEARS, "3");
        seats.add(body, NewMember.of("Aino", "Öhman", SeatRole.ASSOCIATION_REP), LocalDate.of(2027, 5, 1));
        seats.add(body, NewMember.of("Uuno", "Åman", SeatRole.ASSOCIATION_REP), LocalDate.of(2028, 5, 1));
        assertThat(terms.terms(body)).extracting(Term::years).containsExactly("2028–2030", "2027", "2025–2026");
    }

    @Test
    void aNameAndARoleAreEnoughAndTheTermGivesTheDays() {
        seats.add(body, NewMember.of("Aino", "Öhman", SeatRole.ASSOCIATION_REP), TODAY);
        var member = roster().members().getFirst();
        assertThat(member.person().name()).isEqualTo("Aino Öhman");
        assertThat(member.tenure().startsOn()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(member.tenure().endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(member.organisation()).isEmpty();
    }

    @Test
    void aNamedRepresentativeSitsFromTodayWithoutAnEndOrATerm() {
        seats.add(body, NewMember.of("Aino", "Öhman", SeatRole.COUNTY_REP), TODAY);
        var member = roster().members().getFirst();
        assertThat(member.tenure().startsOn()).isEqualTo(TODAY);
        assertThat(member.tenure().endsOn()).isNull();
        assertThat(member.seat().term()).isNull();
    }

    @Test
    void addingAMemberIsOneStepAndUndoingItLeavesNothing() {
        var sector = new SectorStore(database).sectors(body).getFirst().id();
        seats.add(body, aino().from("Perhetyö ry").forSectors(Set.of(sector)), TODAY);
        assertThat(roster().members()).hasSize(1);
        database.undo();
        assertThat(roster().rows()).isEmpty();
        assertThat(people.contacts(TODAY)).isEmpty();
        assertThat(organisations.organisations()).isEmpty();
        assertThat(database.undoable()).isEmpty();
        database.redo();
        assertThat(roster().members().getFirst().organisation()).isEqualTo("Perhetyö ry");
    }

    @Test
    void manyMembersAreAddedInOneStepAsOneByOne() {
        var sectors = new SectorStore(database)
                .sectors(body).stream().limit(2).map(Sector::id).collect(Collectors.toSet());
        var coming = aino().during(LocalDate.of(2027, 3, 1), null);
        var many = List.of(
                aino().from("Perhetyö ry").forSectors(sectors),
                NewMember.of("Uuno", "Uusi", SeatRole.REGION_REP).from(" perhetyö  RY"),
                coming.from("Toinen ry"));
        var seated = seats.addAll(body, many, TODAY);
        assertThat(organisations.organisations())
                .extracting(Organisation::latestName)
                .containsExactly("Perhetyö ry", "Toinen ry");
        assertThat(roster().members())
                .extracting(m -> m.person().id(), Member::organisation)
                .containsExactly(
                        tuple(seated.get(0).personId(), "Perhetyö ry"),
                        tuple(seated.get(1).personId(), "Perhetyö ry"));
        // One who begins in the next term sits on a seat of that term, to its end.
        var next = new RosterStore(database)
                .member(body, seated.get(2).personId(), LocalDate.of(2028, 12, 31))
                .orElseThrow();
        assertThat(requireNonNull(next.seat().term()).years()).isEqualTo("2027–2028");
        database.undo();
        assertThat(people.contacts(TODAY)).isEmpty();
        assertThat(database.undoable()).isEmpty();
    }

    @Test
    void undoingARemovedMemberBringsBackSeatSectorsOfficesAndPermissions() {
        var sectors = new SectorStore(database)
                .sectors(body).stream().limit(2).map(Sector::id).collect(Collectors.toSet());
        var seated = seats.add(body, aino().from("Perhetyö ry").forSectors(sectors), TODAY);
        people.permit(seated.personId(), PublicField.EMAIL, true, TODAY, "lomake");
        new OfficeStore(database).give(body, OfficeKind.SECRETARY, seated.personId(), TODAY, null);
        var before = roster();

        seats.remove(seated.tenureId());
        assertThat(roster().rows()).isEmpty();
        assertThat(people.contacts(TODAY)).isEmpty();
        database.undo();
        assertThat(roster()).isEqualTo(before);
    }

    @Test
    void removingASuccessorLeavesTheSeatToTheOneBefore() {
        var first = seats.add(body, aino(), TODAY);
        seats.leave(first.tenureId(), LocalDate.of(2026, 3, 31), "muutti");
        var newcomer = NewMember.of("Uuno", "Uusi", SeatRole.ASSOCIATION_REP).during(LocalDate.of(2026, 4, 1), null);
        var second = seats.fill(first.seatId(), newcomer, TODAY, first.tenureId());
        seats.remove(second.tenureId());
        var vacancy = roster().vacancies().getFirst();
        assertThat(requireNonNull(vacancy.last()).person().id()).isEqualTo(first.personId());
    }

    @Test
    void whoIsSpokenOfElsewhereStaysInTheRegisterWhenRemovedFromTheTable() {
        var one = seats.add(body, aino(), TODAY);
        long other = new TermStore(database).add(body, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
        assertThat(other).isPositive();
        seats.sit(one.seatId(), one.personId(), LocalDate.of(2027, 1, 1), null);
        seats.remove(one.tenureId());
        assertThat(people.person(one.personId())).isPresent();
    }

    @Test
    void aLeavingMembersOfficesEndTheSameDay() {
        var seated = seats.add(body, aino(), TODAY);
        var offices = new OfficeStore(database);
        offices.give(body, OfficeKind.SECRETARY, seated.personId(), LocalDate.of(2025, 1, 29), null);
        seats.leave(seated.tenureId(), LocalDate.of(2026, 5, 31), "ero kesken kauden");
        assertThat(offices.holder(body, OfficeKind.SECRETARY, LocalDate.of(2026, 5, 31)))
                .isPresent();
        assertThat(offices.holder(body, OfficeKind.SECRETARY, LocalDate.of(2026, 6, 1)))
                .isEmpty();
    }

    @Test
    void anOrganisationIsFoundByItsNameHoweverItIsTyped() {
        long one = organisations.add("Perhetyö ry");
        assertThat(organisations.add("  perhetyö   RY ")).isEqualTo(one);
        assertThat(organisations.organisations()).hasSize(1);
    }

    @Test
    void anOrganisationsKindIsGuessedFromItsName() {
        organisations.add("Uuden Suunnan Säätiö sr");
        organisations.add("Harjuveden seurakunta");
        organisations.add("Harjuveden kaupunki");
        organisations.add("Esimerkki-Suomen hyvinvointialue");
        assertThat(organisations.organisations())
                .extracting(Organisation::kind)
                .containsExactly(
                        OrganisationKind.WELLBEING_COUNTY,
                        OrganisationKind.MUNICIPALITY,
                        OrganisationKind.PARISH,
                        OrganisationKind.FOUNDATION);
    }

    @Test
    void aSlipOfTypingInAnOrganisationLeavesNoOrganisationBehind() {
        var seated = seats.add(body, aino().from("Perhet"), TODAY);
        people.organisation(seated.personId(), "Perhetyö ry", TODAY);
        assertThat(organisations.organisations())
                .extracting(Organisation::latestName)
                .containsExactly("Perhetyö ry");
        database.undo();
        assertThat(roster().members().getFirst().organisation()).isEqualTo("Perhet");
    }

    @Test
    void oldPapersKeepAnOrganisationsOldName() {
        var seated = seats.add(body, aino().from("Esimerkin sairaanhoitopiiri"), TODAY);
        long organisation =
                organisations.named("Esimerkin sairaanhoitopiiri").orElseThrow().id();
        organisations.rename(organisation, "Esimerkin hyvinvointialue", LocalDate.of(2023, 1, 1));
        assertThat(people.contact(seated.personId(), LocalDate.of(2022, 12, 31)))
                .hasValueSatisfying(c -> assertThat(c.organisation()).isEqualTo("Esimerkin sairaanhoitopiiri"));
        assertThat(people.contact(seated.personId(), TODAY))
                .hasValueSatisfying(c -> assertThat(c.organisation()).isEqualTo("Esimerkin hyvinvointialue"));
    }

    @Test
    void typingAFieldIsOneStep() {
        var seated = seats.add(body, aino(), TODAY);
        for (var typed : new String[] {"a", "ai", "aino@example.org"})
            people.change(seated.personId(), PersonField.EMAIL, typed);
        assertThat(person(seated).email()).isEqualTo("aino@example.org");
        database.undo();
        assertThat(person(seated).email()).isEmpty();
    }

    @Test
    void aPersonKeepsAName() {
        var seated = seats.add(body, NewMember.of("", "Öhman", SeatRole.ASSOCIATION_REP), TODAY);
        assertThatThrownBy(() -> people.change(seated.personId(), PersonField.FAMILY_NAME, "  "))
                .isInstanceOf(RuntimeException.class);
        assertThat(person(seated).familyName()).isEqualTo("Öhman");
    }

    @Test
    void peopleComeInFinnishOrder() {
        for (var name :
                new String[] {"Öhman", "Wallenius", "Äijälä", "Vuoristo", "Åkerlund", "Zetterberg", "von Essen"})
            people.add("A", name, "", "");
        assertThat(people.contacts(TODAY))
                .extracting(c -> c.person().familyName())
                .containsExactly("von Essen", "Vuoristo", "Wallenius", "Zetterberg", "Åkerlund", "Äijälä", "Öhman");
    }

    @Test
    void aSectorInUseCanOnlyBeClosed() {
        var sectors = new SectorStore(database);
        var used = sectors.sectors(body).getFirst();
        seats.add(body, aino().forSectors(Set.of(used.id())), TODAY);
        assertThat(sectors.remove(used.id())).isFalse();
        assertThat(sectors.remove(sectors.sectors(body).getLast().id())).isTrue();
    }

    private static NewMember aino() {
        return NewMember.of("Aino", "Öhman", SeatRole.ASSOCIATION_REP);
    }

    private Person person(SeatStore.Seated seated) {
        return people.person(seated.personId()).orElseThrow();
    }

    private Roster roster() {
        return new RosterStore(database).roster(body, TODAY);
    }
}
