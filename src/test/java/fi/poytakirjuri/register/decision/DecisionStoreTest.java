package fi.poytakirjuri.register.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.ResolutionStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of two meetings of 2026: the first with an opening and three matters, the second with one.
class DecisionStoreTest {
    @TempDir
    private Path folder;

    private Database database;
    private DecisionStore decisions;
    private AgendaStore agendas;
    private MeetingStore meetings;
    private ResolutionStore resolutions;
    private long body;
    private long april;
    private long may;
    private long statement;

    @BeforeEach
    void begin() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemUTC());
        decisions = new DecisionStore(database, Texts.in(Language.FI));
        agendas = new AgendaStore(database);
        meetings = new MeetingStore(database);
        resolutions = new ResolutionStore(database);
        body = new BodyStore(database).add("Kokeilun kumppanuuspöytä", "");
        april = meeting(LocalDate.of(2026, 4, 21));
        may = meeting(LocalDate.of(2026, 5, 26));
        agendas.setKind(item(april, "Avaus", "Esityslista hyväksyttiin."), ItemKind.PROCEDURE);
        statement = item(april, "Lausunto", "Sovittiin, että annetaan lausunto.");
        item(april, "Kysely", "Merkittiin tiedoksi.");
        item(april, "Muut asiat", "");
        item(may, "Syksyn ohjelma", "Asia jätettiin pöydälle.");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void decisionsAreNumberedInTheOrderOfTheAgendaAndRunOnOverTheYear() {
        resolutions.setUnanimous(statement, true);
        decisions.number(april);
        decisions.number(may);
        assertThat(lines()).containsExactly("3/2026 TABLED", "2/2026 NOTED", "1/2026 AGREED");
        assertThat(decisions.all(body).getLast())
                .returns("Sovittiin, että annetaan lausunto.", Decision::text)
                .returns(true, Decision::isUnanimous)
                .returns(statement, Decision::itemId);
        long next = meeting(LocalDate.of(2027, 1, 19));
        item(next, "Uusi vuosi", "Sovittiin.");
        decisions.number(next);
        assertThat(lines().getFirst()).isEqualTo("1/2027 AGREED");
    }

    @Test
    void aCorrectedDecisionKeepsItsNumberAndANewOneTakesTheNext() {
        decisions.number(april);
        decisions.number(may);
        agendas.setText(statement, ItemText.DECISION, "Hylättiin.");
        item(april, "Unohtunut", "Sovittiin näin.");
        decisions.number(april);
        assertThat(lines()).containsExactly("4/2026 AGREED", "3/2026 TABLED", "2/2026 NOTED", "1/2026 REJECTED");
        agendas.setText(statement, ItemText.DECISION, "");
        decisions.number(april);
        assertThat(decisions.all(body).getLast()).returns(true, Decision::isWithdrawn);
        agendas.setText(statement, ItemText.DECISION, "Sovittiin sittenkin.");
        decisions.number(april);
        assertThat(decisions.all(body).getLast())
                .returns(false, Decision::isWithdrawn)
                .returns(new DecisionNumber(1, 2026), Decision::number);
    }

    @Test
    void numbersThatNobodyFollowedAreTakenBack() {
        decisions.number(april);
        decisions.takeBack(april);
        assertThat(decisions.all(body)).isEmpty();
        decisions.number(may);
        assertThat(lines()).containsExactly("1/2026 TABLED");
    }

    @Test
    void numbersThatOthersFollowedAreKeptAndMarkedAndComeBack() {
        decisions.number(april);
        decisions.number(may);
        decisions.takeBack(april);
        assertThat(decisions.ofMeeting(april)).hasSize(2).allMatch(Decision::isWithdrawn);
        decisions.number(april);
        assertThat(decisions.ofMeeting(april)).hasSize(2).noneMatch(Decision::isWithdrawn);
        assertThat(lines()).containsExactly("3/2026 TABLED", "2/2026 NOTED", "1/2026 AGREED");
    }

    @Test
    void whatTheSecretaryChoseGoesBeforeTheWordsAlsoInAProceduralItem() {
        var opening = agendas.items(april).getFirst().id();
        resolutions.setOutcome(opening, Outcome.AGREED);
        resolutions.setOutcome(statement, Outcome.TABLED);
        decisions.number(april);
        assertThat(lines()).containsExactly("3/2026 NOTED", "2/2026 TABLED", "1/2026 AGREED");
    }

    @Test
    void aSupersededDecisionKnowsItsSuccessorUntilThatIsTakenBack() {
        decisions.number(april);
        decisions.number(may);
        long first = decisions.all(body).getLast().id();
        long last = decisions.all(body).getFirst().id();
        decisions.supersede(first, last);
        assertThat(decisions.find(first).orElseThrow())
                .returns(DecisionState.SUPERSEDED, Decision::state)
                .returns(last, Decision::supersededById);
        assertThatThrownBy(() -> decisions.supersede(last, first)).isInstanceOf(IllegalArgumentException.class);
        decisions.takeBack(may);
        assertThat(decisions.find(first).orElseThrow())
                .returns(DecisionState.IN_FORCE, Decision::state)
                .returns(null, Decision::supersededById);
        decisions.setState(List.of(first), DecisionState.DONE);
        database.undo();
        assertThat(decisions.find(first).orElseThrow().state()).isEqualTo(DecisionState.IN_FORCE);
    }

    @Test
    void beforeNumbersTheMemoAsItStandsTellsWhatWasDecided() {
        var meeting = meetings.find(april).orElseThrow();
        assertThat(decisions.decided(meeting, agendas.items(april)))
                .extracting(Decided::outcome)
                .containsExactly(Outcome.AGREED, Outcome.NOTED);
        decisions.number(april);
        agendas.setText(statement, ItemText.DECISION, "Hylättiin.");
        assertThat(decisions.decided(meeting, agendas.items(april)))
                .extracting(Decided::outcome)
                .containsExactly(Outcome.AGREED, Outcome.NOTED);
    }

    private List<String> lines() {
        return decisions.all(body).stream()
                .map(d -> d.number().write() + " " + d.outcome())
                .toList();
    }

    private long meeting(LocalDate day) {
        return meetings.add(new NewMeeting(body, "", day, null, null, "", null, null, null, "", ""));
    }

    private long item(long meeting, String title, String decision) {
        long id = agendas.add(meeting, title, null);
        agendas.setText(id, ItemText.DECISION, decision);
        return id;
    }
}
