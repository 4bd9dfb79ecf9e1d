package fi.poytakirjuri.exchange.sample;

import static fi.poytakirjuri.exchange.sample.SampleFile.date;
import static fi.poytakirjuri.exchange.sample.SampleFile.day;
import static fi.poytakirjuri.exchange.sample.SampleFile.words;

import com.fasterxml.jackson.databind.JsonNode;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.OrganisationKind;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.SeatStore.Seated;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.BodyField;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sample's table, sectors, organisations, persons, seats and offices, from `roster.json`.
final class SampleRoster {
    private final JsonNode json = SampleFile.json("roster.json");
    private final BodyStore bodies;
    private final SectorStore sectors;
    private final OrganisationStore organisations;
    private final PersonStore persons;
    private final TermStore terms;
    private final SeatStore seats;
    private final OfficeStore offices;

    private final Map<String, Long> sectorIds = new LinkedHashMap<>();
    private final Map<String, Long> organisationIds = new LinkedHashMap<>();
    private final Map<String, Long> personIds = new LinkedHashMap<>();
    private final Map<String, Seated> seated = new LinkedHashMap<>();
    private final Map<LocalDate, Long> elections = new LinkedHashMap<>();

    SampleRoster(Database database) {
        bodies = new BodyStore(database);
        sectors = new SectorStore(database);
        organisations = new OrganisationStore(database);
        persons = new PersonStore(database);
        terms = new TermStore(database);
        seats = new SeatStore(database);
        offices = new OfficeStore(database);
    }

    SampleIds fill() {
        long body = addBody();
        for (var sector : json.path("toimialat"))
            sectorIds.put(
                    words(sector, "id"),
                    sectors.add(
                            body, words(sector, "nimi"), sector.path("paikkoja").asInt()));
        for (var organisation : json.path("organisaatiot")) addOrganisation(organisation);
        addMembers(body);
        for (var person : json.path("henkilot")) addDetails(person);
        for (var office : json.path("tehtavat")) addOffice(body, office);
        return new SampleIds(body, personIds, organisationIds, sectorIds);
    }

    private long addBody() {
        var body = json.path("toimielin");
        var term = json.path("toimikausi");
        long id = bodies.add(words(body, "nimi"), words(body, "lyhytNimi"));
        bodies.change(id, BodyField.ELECTING_BODY, words(body, "valitsijaelin"));
        bodies.change(id, BodyField.REGION, words(body, "maakunta"));
        bodies.change(id, BodyField.WELLBEING_COUNTY, words(body, "hyvinvointialue"));
        bodies.change(id, BodyField.PUBLIC_PAGE, words(body, "julkaisusivu"));
        terms.add(id, day(term, "alkaa"), day(term, "paattyy"));
        return id;
    }

    private void addOrganisation(JsonNode organisation) {
        long id = organisations.add(words(organisation, "nimi"));
        organisations.kind(id, organisationKind(words(organisation, "tyyppi")));
        organisationIds.put(words(organisation, "id"), id);
    }

    /// Members first and in the order of the table; a successor sits on the seat of the one who left.
    private void addMembers(long body) {
        for (var membership : json.path("jasenyydet")) {
            var key = words(membership, "henkilo");
            var member = newMember(membership);
            var before = seated.get(words(membership, "korvaa"));
            var starts = day(membership, "alkaa");
            var added = before == null
                    ? seats.add(body, member, starts)
                    : seats.fill(before.seatId(), member, starts, before.tenureId());
            seated.put(key, added);
            personIds.put(key, added.personId());
            var namer = words(membership, "nimennyt");
            if (!namer.isEmpty()) seats.namedBy(added.seatId(), organisationName(namer));
            seats.electedIn(added.tenureId(), election(body, membership.path("valittu")));
            var reason = words(membership, "paattymisenSyy");
            if (!reason.isEmpty()) seats.leave(added.tenureId(), day(membership, "paattyy"), reason);
        }
    }

    private NewMember newMember(JsonNode membership) {
        var person = person(words(membership, "henkilo"));
        var sector = words(membership, "toimiala");
        return new NewMember(
                words(person, "etunimi"),
                words(person, "sukunimi"),
                words(person, "sahkoposti"),
                words(person, "puhelin"),
                organisationName(words(person, "organisaatio")),
                words(person, "titteli"),
                seatRole(words(membership, "rooli")),
                sector.isEmpty() ? Set.of() : Set.of(sectorId(sector)),
                day(membership, "alkaa"),
                date(membership, "paattyy"));
    }

    private @Nullable Long election(long body, JsonNode elected) {
        var heldOn = date(elected, "kokous");
        if (heldOn == null) return null;
        return elections.computeIfAbsent(heldOn, day -> terms.addElectingMeeting(body, words(elected, "elin"), day));
    }

    /// What a member's own line does not say; and the experts, who are members of nothing (rule 17).
    private void addDetails(JsonNode person) {
        var key = words(person, "id");
        long id = personIds.computeIfAbsent(key, _ -> addExpert(person));
        persons.consent(id, date(person, "suostumusKirjattu"));
        var permissions = person.path("julkaisuluvat");
        var since = date(person, "suostumusKirjattu");
        permit(id, PublicField.NAME, permissions.path("nimiJaTausta").asBoolean(), since);
        permit(id, PublicField.EMAIL, permissions.path("sahkoposti").asBoolean(), since);
        permit(id, PublicField.PHONE, permissions.path("puhelin").asBoolean(), since);
    }

    private long addExpert(JsonNode person) {
        long id = persons.add(
                words(person, "etunimi"),
                words(person, "sukunimi"),
                organisationName(words(person, "organisaatio")),
                words(person, "titteli"));
        persons.change(id, PersonField.EMAIL, words(person, "sahkoposti"));
        persons.change(id, PersonField.PHONE, words(person, "puhelin"));
        return id;
    }

    private void permit(long person, PublicField field, boolean granted, @Nullable LocalDate since) {
        persons.permit(person, field, granted, since, "");
    }

    private void addOffice(long body, JsonNode office) {
        long id = offices.give(
                body,
                officeKind(words(office, "tehtava")),
                personId(words(office, "henkilo")),
                day(office, "alkaa"),
                date(office, "paattyy"));
        var decision = words(office, "paatos");
        if (!decision.isEmpty()) offices.reference(id, decision);
    }

    private JsonNode person(String key) {
        return withId("henkilot", key);
    }

    private String organisationName(String key) {
        return words(withId("organisaatiot", key), "nimi");
    }

    private JsonNode withId(String list, String key) {
        for (var node : json.path(list)) if (words(node, "id").equals(key)) return node;
        throw new IllegalStateException("The sample has no " + key);
    }

    private long personId(String key) {
        return SampleIds.row(personIds, key);
    }

    private long sectorId(String key) {
        return SampleIds.row(sectorIds, key);
    }

    private static OrganisationKind organisationKind(String words) {
        return switch (words) {
            case "järjestö" -> OrganisationKind.ASSOCIATION;
            case "säätiö" -> OrganisationKind.FOUNDATION;
            case "maakunnan liitto" -> OrganisationKind.REGIONAL_COUNCIL;
            case "hyvinvointialue" -> OrganisationKind.WELLBEING_COUNTY;
            case "oppilaitos" -> OrganisationKind.SCHOOL;
            case "kunta" -> OrganisationKind.MUNICIPALITY;
            default -> throw new IllegalStateException("The sample has a kind " + words);
        };
    }

    private static SeatRole seatRole(String words) {
        return switch (words) {
            case "järjestöedustaja" -> SeatRole.ASSOCIATION_REP;
            case "Järjestöareenan puheenjohtaja" -> SeatRole.ARENA_CHAIR;
            case "maakunnan nimetty edustaja" -> SeatRole.REGION_REP;
            case "hyvinvointialueen nimetty edustaja" -> SeatRole.COUNTY_REP;
            default -> throw new IllegalStateException("The sample has a role " + words);
        };
    }

    private static OfficeKind officeKind(String words) {
        return switch (words) {
            case "puheenjohtaja" -> OfficeKind.CHAIR;
            case "varapuheenjohtaja" -> OfficeKind.VICE_CHAIR;
            case "sihteeri" -> OfficeKind.SECRETARY;
            case "koollekutsuja" -> OfficeKind.CONVENER;
            default -> throw new IllegalStateException("The sample has an office " + words);
        };
    }
}
