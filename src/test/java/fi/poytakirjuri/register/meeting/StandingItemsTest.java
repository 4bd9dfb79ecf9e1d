package fi.poytakirjuri.register.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.template.TemplateStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingItemsTest {
    private static final String APPROVAL = "Edellisen kokouksen muistio ({edellinen})";

    private Database database;
    private MeetingStore meetings;
    private AgendaStore agenda;
    private AgendaTemplateStore templated;
    private TemplateStore templates;
    private long body;
    private long first;
    private long second;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        database = Database.create(folder.resolve("koe.poyta"), Clock.systemDefaultZone());
        meetings = new MeetingStore(database);
        agenda = new AgendaStore(database);
        templated = new AgendaTemplateStore(database);
        templates = new TemplateStore(database);
        body = new BodyStore(database).add("Koepöytä", "Koe");
        templates.addUsual(body);
        first = add(LocalDate.of(2026, 3, 10));
        second = add(LocalDate.of(2026, 4, 21));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAgendaOfATemplateTellsWhichMemoIsApprovedAndWhenTheTableMeetsNext() {
        add(LocalDate.of(2026, 6, 2));
        var place = use("Tavallinen kokous");
        assertThat(titles(second))
                .containsExactly(
                        "Kokouksen avaus ja läsnäolijat",
                        "Edellisen kokouksen muistio (1/2026) ja avoimet toimenpiteet",
                        "Maakunnan ja hyvinvointialueen ajankohtaiset asiat",
                        "Käsiteltävä asia",
                        "Järjestöareenan asiat",
                        "Toimialojen kuulumiset",
                        "Muut asiat",
                        "Seuraava kokous ja kokouksen päättäminen");
        var items = agenda.items(second);
        assertThat(items.get(1).approves()).isEqualTo(first);
        assertThat(items.getLast().background())
                .isEqualTo("Seuraava kokous on tiistaina 2.6.2026 klo\u00a013.00–15.00.");
        assertThat(items.get(3).id()).isEqualTo(place);
    }

    @Test
    void theWordsFollowTheRegisterUntilSheWritesHerOwn() {
        templated.addApproval(second, APPROVAL);
        assertThat(titles(second)).containsExactly("Edellisen kokouksen muistio (1/2026)");
        meetings.setNumber(first, 4);
        assertThat(titles(second)).containsExactly("Edellisen kokouksen muistio (4/2026)");
        meetings.setState(first, MeetingState.CANCELLED);
        assertThat(titles(second)).containsExactly("Edellisen kokouksen muistio");
        meetings.setState(first, MeetingState.HELD);

        long item = agenda.items(second).getFirst().id();
        agenda.setText(item, ItemText.TITLE, "Viime kerran muistio");
        meetings.setNumber(first, 5);
        assertThat(titles(second)).containsExactly("Viime kerran muistio");
        assertThat(agenda.items(second).getFirst().approves()).isEqualTo(first);
        database.undo();
        database.undo();
        assertThat(titles(second)).containsExactly("Edellisen kokouksen muistio (4/2026)");
    }

    @Test
    void theInvitationKeepsTheWordsAsTheyWere() {
        templated.addApproval(second, APPROVAL);
        meetings.markInvited(second, LocalDate.of(2026, 4, 1));
        meetings.setNumber(first, 9);
        meetings.setApproval(first, second, LocalDate.of(2026, 4, 21), "muutoksitta");
        assertThat(titles(second)).containsExactly("Edellisen kokouksen muistio (1/2026)");
        assertThat(agenda.items(second).getFirst().approves()).isEqualTo(first);
        database.undo();
        database.undo();
        database.undo();
        meetings.setNumber(first, 3);
        assertThat(titles(second)).containsExactly("Edellisen kokouksen muistio (3/2026)");
    }

    @Test
    void anApprovalIsAddedOnceAndOnlyWhenThereIsSomethingToApprove() {
        agenda.add(second, "Lausunto", null);
        assertThat(templated.missingApproval(second)).map(Meeting::id).hasValue(first);
        assertThat(templated.addApproval(second, APPROVAL)).isPresent();
        assertThat(templated.addApproval(second, APPROVAL)).isEmpty();
        assertThat(titles(second)).containsExactly("Edellisen kokouksen muistio (1/2026)", "Lausunto");
        assertThat(templated.missingApproval(first)).isEmpty();
    }

    @Test
    void ownItemsComeToTheirPlaceInATemplateAndNothingIsAddedTwice() {
        agenda.add(second, "Lausunto", null);
        agenda.add(second, "Muut asiat", null);
        use("Pöytäkirja");
        use("Pöytäkirja");
        assertThat(titles(second))
                .containsExactly(
                        "Kokouksen avaus",
                        "Läsnäolijat, laillisuus ja päätösvaltaisuus",
                        "Pöytäkirjantarkastajien valinta",
                        "Esityslistan hyväksyminen työjärjestykseksi",
                        "Edellisen kokouksen pöytäkirja (1/2026)",
                        "Lausunto",
                        "Muut asiat",
                        "Ilmoitusasiat",
                        "Muut esille tulevat asiat",
                        "Seuraava kokous",
                        "Kokouksen päättäminen");
        database.undo();
        assertThat(titles(second)).containsExactly("Lausunto", "Muut asiat");
    }

    @Test
    void anAgendaBecomesATemplateWithItsLevelsAndPlaces() {
        use("Tavallinen kokous");
        var ids = agenda.items(second).stream().map(AgendaItem::id).toList();
        new OrderStore(database).indent(List.of(ids.get(4)));
        var saved = templates.find(templated.save(second, "Oma pohja")).orElseThrow();
        assertThat(saved.items().get(1).title()).contains("{edellinen}", "{avoimet}");
        assertThat(saved.items().get(4).parentId())
                .isEqualTo(saved.items().get(3).id());
        assertThat(saved.items().getLast().text()).isEqualTo("Seuraava kokous on {seuraava}.");
    }

    private long use(String template) {
        var found = templates.all(body).stream()
                .filter(t -> t.name().equals(template))
                .findFirst()
                .orElseThrow();
        return templated.use(second, found.id(), "Käsiteltävä asia").orElse(0L);
    }

    private long add(LocalDate date) {
        return meetings.add(
                new NewMeeting(body, "", date, LocalTime.of(13, 0), LocalTime.of(15, 0), "", null, null, null, "", ""));
    }

    private List<String> titles(long meeting) {
        return agenda.items(meeting).stream().map(AgendaItem::title).toList();
    }
}
