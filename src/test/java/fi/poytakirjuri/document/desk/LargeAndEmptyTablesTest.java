package fi.poytakirjuri.document.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.statement.StatementStore;
import fi.poytakirjuri.register.statement.StatementText;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk at the ends of what a register can hold: nothing at all, thirty years of very much, and secrets.
class LargeAndEmptyTablesTest {
    private static final Texts TEXTS = Texts.in(Language.FI);
    private static final PaperEngine ENGINE = new PaperEngine();
    private static final LocalDate ON = LocalDate.of(2055, 6, 1);
    private static final String LONG =
            "Pohjois-Esimerkki-Suomen maaseutumaisten saaristokuntien kansalaisjärjestöyhteistyöverkoston kannatusyhdistys";

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void begin() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTableWithNothingHasPapersThatSaySo() throws Exception {
        long body = new BodyStore(database).add("Uusi kumppanuuspöytä", "");
        long round = new RoundStore(database)
                .add(body, null, LocalDateTime.of(2026, 1, 1, 0, 0), LocalDateTime.of(2026, 2, 1, 0, 0));
        long statement = new StatementStore(database).add(body, "Lausunto");
        var desk = new PaperDesk(database, body, TEXTS);
        for (var order : orders(2026, round)) check(desk, order);
        check(desk, new PaperOrder.Statement(statement));
        assertThat(lines(desk, new PaperOrder.AnnualReport(2026))).contains("Vuonna 2026 ei pidetty kokouksia.");
        assertThat(lines(desk, new PaperOrder.Schedule(2026))).contains("Vuodelle 2026 ei ole sovittu kokouksia.");
        assertThat(lines(desk, new PaperOrder.Tasks(ON, TaskOrder.BY_OWNER))).contains("Avoimia toimenpiteitä ei ole.");
        assertThat(String.join("\n", lines(desk, new PaperOrder.Candidates(round))))
                .contains("Ehdokkaita ei ole.");
        assertThat(lines(desk, new PaperOrder.Statement(statement))).contains("Luonnos", "Lausunto");
    }

    @Test
    void thirtyYearsLongNamesAndHundredsOfActionsStillMakePapers() throws Exception {
        long body = new BodyStore(database).add(LONG + " ja maakunnan kumppanuuspöytä", "");
        var round = new long[1];
        database.change(Label.of("undo.meeting.add"), _ -> round[0] = fill(body));
        var desk = new PaperDesk(database, body, TEXTS);
        for (var order : orders(2055, round[0])) check(desk, order);
        assertThat(String.join("\n", lines(desk, new PaperOrder.Tasks(ON, TaskOrder.BY_DUE))))
                .contains("Avoimia toimenpiteitä on 200.");
        assertThat(String.join("\n", lines(desk, new PaperOrder.Candidates(round[0]))))
                .contains("Ehdokkaita on 60.");
    }

    @Test
    void whatMayNotBePublishedIsKeptOutOfEveryPublicPaper() throws Exception {
        long body = new BodyStore(database).add("Kokeilun kumppanuuspöytä", "");
        var people = new PersonStore(database);
        long person = people.add("Aino", "Ahola", "", "");
        people.change(person, PersonField.EMAIL, "aino.ahola@example.org");
        people.change(person, PersonField.PHONE, "040 555 0188");
        var meetings = new MeetingStore(database);
        var place = "Kirjasto tai https://teams.microsoft.com/l/meetup-join/salainen";
        long meeting = meetings.add(
                new NewMeeting(body, "Kokous", LocalDate.of(2026, 3, 3), null, null, place, null, null, null, "", ""));
        meetings.setState(meeting, MeetingState.HELD);
        var agendas = new AgendaStore(database);
        long item = agendas.add(meeting, "Asia", null);
        agendas.setText(item, ItemText.DECISION, "Soitetaan numeroon 0405550188.");
        new ActionStore(database).add(item, "Kysytään: aino.ahola@example.org", List.of(), Due.OPEN);
        var statements = new StatementStore(database);
        long statement = statements.add(body, "Lausunto");
        statements.setText(statement, StatementText.TEXT, "Lisätietoja: aino.ahola@example.org");
        statements.setText(statement, StatementText.SENT_TO, "Harjuveden kaupunki\naino.ahola@example.org");

        var desk = new PaperDesk(database, body, TEXTS);
        var orders = List.of(
                new PaperOrder.Tasks(ON, TaskOrder.BY_OWNER),
                new PaperOrder.Schedule(2026),
                new PaperOrder.AnnualReport(2026),
                new PaperOrder.Statement(statement));
        for (var order : orders) {
            assertThat(String.join("\n", lines(desk, order)))
                    .as("%s", order)
                    .doesNotContain("aino.ahola", "0405550188", "teams.microsoft.com");
            assertThat(desk.make(order, Audience.PUBLIC).leftOut())
                    .as("%s", order)
                    .isNotEmpty();
            assertThat(desk.make(order, Audience.INTERNAL).leftOut())
                    .as("%s", order)
                    .isEmpty();
        }
    }

    /// A meeting a year, twelve in 2055, with 200 open actions, and 60 candidates who may be published.
    ///
    /// @return the candidates' round
    private long fill(long body) {
        for (int year = 2026; year < 2055; year++) meeting(body, LocalDate.of(year, 3, 3));
        var items = new ArrayList<Long>();
        for (int month = 1; month <= 12; month++) items.add(meeting(body, LocalDate.of(2055, month, 4)));
        var actions = new ActionStore(database);
        long person = new PersonStore(database).add("Maria-Margareta", LONG.substring(0, 60), LONG, "");
        for (int i = 0; i < 200; i++) {
            var owners = i % 3 == 0
                    ? List.<Owner>of()
                    : List.of(Owner.person(person, ""), Owner.organisation(LONG + " " + i % 7));
            var day = Due.on(ON.plusDays(i - 100));
            var due = i % 8 == 0 ? Due.inWords("ennen kesää") : i % 4 == 0 ? Due.OPEN : day;
            long id = actions.add(items.get(i % 5), "Tehtävä " + i + ": " + LONG, owners, due);
            if (i % 5 == 0) actions.setState(id, ActionState.IN_PROGRESS, ON.minusDays(1));
        }
        return round(body);
    }

    private long meeting(long body, LocalDate date) {
        var meetings = new MeetingStore(database);
        long id = meetings.add(new NewMeeting(body, "Kokous", date, null, null, LONG, null, null, null, "", ""));
        meetings.setState(id, MeetingState.HELD);
        var agendas = new AgendaStore(database);
        long item = agendas.add(id, "Asia, jonka otsikko on " + LONG, null);
        agendas.setText(item, ItemText.DECISION, "Sovittiin.\n\n- yksi\n- kaksi");
        return item;
    }

    private long round(long body) {
        var sectors = new SectorStore(database);
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 14; i++) ids.add(sectors.add(body, "Toimiala " + i, 1));
        long round = new RoundStore(database)
                .add(body, null, LocalDateTime.of(2055, 1, 1, 0, 0), LocalDateTime.of(2055, 2, 1, 0, 0));
        var candidates = new CandidateStore(database);
        for (int i = 0; i < 60; i++)
            candidates.add(
                    round,
                    new NewCandidate(
                            i + 1,
                            null,
                            "Ehdokas",
                            "Numero " + i,
                            LONG,
                            "ehdokas" + i + "@example.org",
                            "040 555 0" + (100 + i),
                            "Perustelu. " + LONG,
                            List.of(ids.get(i % 12)),
                            "",
                            true,
                            true,
                            LONG,
                            ""));
        return round;
    }

    private static List<PaperOrder> orders(int year, long round) {
        return List.of(
                new PaperOrder.Tasks(ON, TaskOrder.BY_OWNER),
                new PaperOrder.Tasks(ON, TaskOrder.BY_DUE),
                new PaperOrder.Schedule(year),
                new PaperOrder.AnnualReport(year),
                new PaperOrder.Candidates(round));
    }

    /// Both judges take the paper, and a table's header is read once however many pages it goes on for.
    private static void check(PaperDesk desk, PaperOrder order) throws Exception {
        for (var standard : Standard.values()) {
            var pdf = ENGINE.pdf(ENGINE.lay(desk.make(order, Audience.INTERNAL).paper()), standard);
            assertThat(Vera.failingRules(pdf, standard))
                    .as("%s by %s", order, standard)
                    .isEmpty();
            for (var table : Structure.of(pdf).parts("Table"))
                assertThat(table.parts("THead")).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<String> lines(PaperDesk desk, PaperOrder order) throws Exception {
        return Structure.of(
                        ENGINE.pdf(ENGINE.lay(desk.make(order, Audience.PUBLIC).paper()), Standard.A2A_UA1))
                .lines();
    }
}
