package fi.poytakirjuri.ui.meeting.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionEvent;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.report.FollowUps.Followed;
import fi.poytakirjuri.ui.action.ActionWords;
import fi.poytakirjuri.ui.meeting.ModelTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpModelTest extends ModelTest {
    private FollowUpModel model;
    private LocalDate day;
    private long earlier;
    private long later;

    @BeforeEach
    void agreeOnThingsInAnEarlierMeeting() {
        day = open.meeting().orElseThrow().date();
        long body = open.meeting().orElseThrow().bodyId();
        earlier = meeting(body, day.minusDays(35));
        later = meeting(body, day.plusDays(35));
        long item = room.stores.agendas().add(earlier, "Lausunto", null);
        room.stores.actions().add(item, "Kootaan näkemykset", List.of(), Due.on(day.minusDays(1)));
        room.stores.actions().add(item, "Lähetetään lausunto", List.of(), Due.OPEN);
        long here = room.stores.agendas().add(meeting, "Avoimet toimenpiteet", null);
        room.stores.actions().add(here, "Tästä kokouksesta", List.of(), Due.OPEN);
        model = new FollowUpModel(room.tools, open, room.stores);
        settle();
        open.goTo(here);
    }

    @Test
    void theItemThatSpeaksOfActionsGoesThroughThoseOfEarlierMeetings() {
        assertThat(model.isHere()).isTrue();
        assertThat(followed())
                .extracting(f -> f.action().text())
                .containsExactly("Kootaan näkemykset", "Lähetetään lausunto");
    }

    @Test
    void whatIsMarkedStaysInSightAndKnowsTheMeeting() {
        model.set(action(0), ActionState.DONE);
        model.move(action(1), "ensi kokous", "Odotetaan lukuja");
        settle();
        assertThat(action(0).state()).isEqualTo(ActionState.DONE);
        assertThat(action(1))
                .returns(1, Action::timesMoved)
                .returns(new Due(day.plusDays(35), "ensi kokous", later), Action::due);
        var told = java.util.Objects.requireNonNull(followed().get(1).told());
        assertThat(told)
                .returns(ActionEvent.Kind.MOVED, ActionEvent::kind)
                .returns(meeting, e -> e.when().meetingId());
        var date = room.texts.dates().date(day.plusDays(35));
        assertThat(new ActionWords(room.texts).event(told, "4/2026"))
                .startsWith("Siirrettiin kokouksessa 4/2026 (")
                .endsWith("), uusi määräaika ensi kokous (" + date + "). Odotetaan lukuja");
        undo();
        assertThat(action(1).timesMoved()).isZero();
    }

    @Test
    void whatWasMarkedIsWrittenIntoTheItemOnce() {
        model.set(action(0), ActionState.DONE);
        settle();
        model.writeDown();
        settle();
        model.move(action(1), "9.6.", "");
        settle();
        model.writeDown();
        settle();
        var item = open.item().orElseThrow();
        assertThat(item.discussion())
                .isEqualTo("- Kootaan näkemykset: valmis\n- Lähetetään lausunto: siirtyy, uusi määräaika 9.6.2026");
    }

    private List<Followed> followed() {
        return model.followedProperty().get();
    }

    private Action action(int at) {
        return followed().get(at).action();
    }

    private long meeting(long body, LocalDate on) {
        return room.stores.meetings().add(new NewMeeting(body, "", on, null, null, "", null, null, null, "", ""));
    }
}
