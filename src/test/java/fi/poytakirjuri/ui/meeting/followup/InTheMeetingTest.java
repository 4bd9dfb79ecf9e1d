package fi.poytakirjuri.ui.meeting.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// In the sample's 7/2026, which is held and not yet finalised.
class InTheMeetingTest extends SampleRoomTest {
    private long meeting;

    @Test
    void earlierActionsAreMarkedAndAMatterIsTabledWhereTheMemoIsWritten() {
        meeting = room.stores
                .meetings()
                .find(body, MeetingNumber.read("7/2026").orElseThrow())
                .orElseThrow()
                .id();
        show(onScreen(() -> room.screen(body)));
        goTo(Place.item(meeting, matter(1).item().id()));
        assertThat(lookup("#follow-up").isVisible()).isTrue();
        int open = room.stores.actions().open(body).size();
        onScreen(() -> lookup(".follow-up-row .button").requestFocus());
        press(KeyCode.T);
        settle();
        assertThat(room.stores.actions().open(body)).hasSize(open - 1);
        assertThat(room.stores.actionHistory().toldIn(meeting)).hasSize(1);
        var focused = stage.getScene().getFocusOwner();
        assertThat(focused)
                .isInstanceOfSatisfying(
                        Button.class, b -> assertThat(b.getText()).isEqualTo("Avaa uudelleen"));

        goTo(Place.item(meeting, matter(2).item().id()));
        assertThat(lookup("#follow-up").isVisible()).isFalse();
        onScreen(() -> outcome().setValue(Optional.of(Outcome.TABLED)));
        onScreen(() -> ((CheckBox) lookup("#unanimous")).fire());
        settle();
        assertThat(matter(2).item().resolution().outcome()).isEqualTo(Outcome.TABLED);
        assertThat(matter(2).item().resolution().isUnanimous()).isTrue();
        assertThat(room.texts.get("decision.outcome.byWords", "sovittu"))
                .isEqualTo(outcome().getConverter().toString(Optional.empty()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<Outcome>> outcome() {
        return (ComboBox<Optional<Outcome>>) lookup("#outcome");
    }

    private Minutes.Matter matter(int at) {
        return room.stores.minutes().read(meeting).orElseThrow().matters().get(at);
    }
}
