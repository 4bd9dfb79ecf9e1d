package fi.poytakirjuri.register.person;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION_OWNER;
import static fi.poytakirjuri.register.db.schema.Tables.AFFILIATION;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.person.OrganisationCard.From;
import fi.poytakirjuri.register.roster.AffiliationStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;

/// Reads everything known of one organisation, and how many come from each.
public final class OrganisationCardStore {
    private final Database database;
    private final OrganisationStore organisations;
    private final AffiliationStore affiliations;
    private final PersonStore persons;
    private final RosterStore rosters;
    private final PersonCardStore cards;
    private final FinnishOrder order = new FinnishOrder();

    public OrganisationCardStore(Database database) {
        this.database = database;
        this.organisations = new OrganisationStore(database);
        this.affiliations = new AffiliationStore(database);
        this.persons = new PersonStore(database);
        this.rosters = new RosterStore(database);
        this.cards = new PersonCardStore(database);
    }

    /// One consistent picture of an organisation; empty when there is no such.
    public Optional<OrganisationCard> card(long id) {
        return database.read(sql -> organisations
                .organisation(id)
                .map(organisation -> new OrganisationCard(
                        organisation,
                        people(id),
                        rosters.namedBy(id),
                        cards.open(sql, ACTION_OWNER.ORGANISATION_ID.eq(id)),
                        organisations.isSpokenOf(id))));
    }

    /// How many persons come from each organisation on a day, by its id; none are left out.
    public Map<Long, Integer> counts(LocalDate day) {
        return database.read(sql -> sql.select(AFFILIATION.ORGANISATION_ID, DSL.countDistinct(AFFILIATION.PERSON_ID))
                .from(AFFILIATION)
                .where(AFFILIATION.ORGANISATION_ID.isNotNull())
                .and(AFFILIATION.STARTS_ON.isNull().or(AFFILIATION.STARTS_ON.le(day)))
                .and(AFFILIATION.ENDS_ON.isNull().or(AFFILIATION.ENDS_ON.ge(day)))
                .groupBy(AFFILIATION.ORGANISATION_ID)
                .fetchMap(r -> r.value1(), r -> r.value2()));
    }

    private List<From> people(long organisationId) {
        return affiliations.from(organisationId).stream()
                .flatMap(a -> persons.person(a.personId()).map(p -> new From(p, a)).stream())
                .sorted(order.by(from -> from.person().listName()))
                .toList();
    }
}
