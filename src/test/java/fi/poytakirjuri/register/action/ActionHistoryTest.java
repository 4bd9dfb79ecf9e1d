package fi.poytakirjuri.register.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of actions agreed in a meeting on 21.4.2026, with the next ones on 26.5. and 25.8.
class ActionHistoryTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 21);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 26);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 25);

    @TempDir
    private Path folder;

    private Database database;
    private ActionStore actions;
    private ActionHistoryStore history;
    private MeetingStore meetings;
    private long body;
    private long april;
    private long may;
    private long august;
    private long item;

    @BeforeEach
    void begin() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemUTC());
        actions = new ActionStore(database);
        history = new ActionHistoryStore(database);
        meetings = new MeetingStore(database);
        body = new BodyStore(database).add("Kokeilun kumppanuuspöytä", "");
        april = meeting(APRIL);
        may = meeting(MAY);
        august = meeting(AUGUST);
        item = new AgendaStore(database).add(april, "Lausunto", null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsDueInTheNextMeetingFollowsItWhenItMovesAndWhenItIsCancelled() {
        long id = add("ensi kokous");
        assertThat(action(id).due()).isEqualTo(new Due(MAY, "ensi kokous", may));
        meetings.setDate(may, MAY.plusDays(7));
        assertThat(action(id).dueOn()).isEqualTo(MAY.plusDays(7));
        assertThat(action(id).isLate(MAY.plusDays(7))).isFalse();
        assertThat(action(id).isLate(MAY.plusDays(8))).isTrue();
        meetings.setState(may, MeetingState.CANCELLED);
        assertThat(action(id).due()).isEqualTo(new Due(AUGUST, "ensi kokous", august));
    }

    @Test
    void theNextMeetingMayBePlannedOnlyAfterItWasSpokenOf() {
        long inAugust = new AgendaStore(database).add(august, "Syksy", null);
        long id =
                actions.add(inAugust, "Laaditaan ohjelma", List.of(), actions.due(body, august, "ensi kokous", AUGUST));
        assertThat(action(id).due()).isEqualTo(Due.inWords("ensi kokous"));
        long september = meeting(LocalDate.of(2026, 9, 22));
        assertThat(action(id).due()).isEqualTo(new Due(LocalDate.of(2026, 9, 22), "ensi kokous", september));
    }

    @Test
    void movingCountsAndNotesTheMeetingTheDaysAndWhy() {
        long id = add("15.5.");
        history.move(List.of(id), actions.due(body, may, "2.6.", MAY), Occasion.in(may, MAY), "Odotetaan lukuja");
        history.move(List.of(id), actions.due(body, may, "ensi kokous", MAY), Occasion.in(may, MAY), "");
        assertThat(action(id))
                .returns(2, Action::timesMoved)
                .returns(true, Action::isMoved)
                .returns(new Due(AUGUST, "ensi kokous", august), Action::due);
        assertThat(history.of(id))
                .extracting(ActionEvent::kind, e -> e.when().meetingId(), ActionEvent::nowDueOn, ActionEvent::note)
                .containsExactly(
                        tuple(ActionEvent.Kind.MOVED, may, LocalDate.of(2026, 6, 2), "Odotetaan lukuja"),
                        tuple(ActionEvent.Kind.MOVED, may, AUGUST, ""));
        assertThat(history.toldIn(may)).containsExactly(id);
    }

    @Test
    void severalAreDoneInOneStepThatOneUndoTakesBack() {
        var ids = List.of(add("15.5."), add("ensi kokous"), add(""));
        history.set(ids.subList(0, 1), ActionState.LAPSED, Occasion.on(APRIL));
        history.set(ids, ActionState.DONE, Occasion.in(may, MAY));
        assertThat(actions.open(body)).isEmpty();
        database.undo();
        assertThat(actions.all(body))
                .extracting(Action::state)
                .containsExactly(ActionState.LAPSED, ActionState.OPEN, ActionState.OPEN);
        assertThat(history.toldIn(may)).isEmpty();
    }

    @Test
    void whatWasDoneIsOpenAgainWhenItIsMovedOn() {
        long id = add("15.5.");
        history.set(List.of(id), ActionState.DONE, Occasion.in(may, MAY));
        history.move(List.of(id), Due.on(AUGUST), Occasion.in(may, MAY), "");
        assertThat(action(id)).returns(ActionState.OPEN, Action::state).returns(AUGUST, Action::dueOn);
        assertThat(history.of(id))
                .extracting(ActionEvent::kind)
                .containsExactly(ActionEvent.Kind.DONE, ActionEvent.Kind.OPENED);
    }

    @Test
    void aDayGoneByIsToldAsItWasThen() {
        long id = add("15.5.");
        history.move(List.of(id), Due.on(AUGUST), Occasion.in(may, MAY), "");
        history.set(List.of(id), ActionState.DONE, Occasion.on(AUGUST));
        assertThat(actions.asOf(body, MAY.minusDays(1)))
                .singleElement()
                .returns(LocalDate.of(2026, 5, 15), Action::dueOn)
                .returns(0, Action::timesMoved)
                .returns(true, a -> a.isLate(MAY.minusDays(1)));
        assertThat(actions.asOf(body, MAY))
                .singleElement()
                .returns(AUGUST, Action::dueOn)
                .returns(1, Action::timesMoved)
                .returns(ActionState.OPEN, Action::state);
    }

    @Test
    void anActionOfNoMeetingIsKeptToo() {
        var due = actions.due(body, null, "ensi kokous", APRIL);
        long id = actions.addBetweenMeetings(body, "Soitetaan kirjastoon", List.of(Owner.everyone("")), due);
        assertThat(actions.open(body)).singleElement().returns(id, Action::id).returns(MAY, Action::dueOn);
    }

    private long add(String due) {
        return actions.add(item, "Kootaan näkemykset", List.of(), actions.due(body, april, due, APRIL));
    }

    private Action action(long id) {
        return actions.find(id).orElseThrow();
    }

    private long meeting(LocalDate day) {
        return meetings.add(new NewMeeting(body, "", day, null, null, "", null, null, null, "", ""));
    }
}
