package fi.poytakirjuri.ui.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class InvitationPaneTest extends SampleRoomTest {
    @Test
    void theInvitationIsSentMarkedTakenBackAndUpdatedFromOnePanel() {
        var meetings = room.stores.meetings();
        var meeting =
                meetings.find(body, new MeetingNumber(8, 2026)).orElseThrow().id();
        meetings.setState(meeting, MeetingState.AGENDA);
        show(onScreen(() -> room.screen(body)));
        goTo(Place.meeting(meeting));
        click("#send-invitation");
        assertThat(words()).contains("Lähetä kutsu", "Kutsua ei ole vielä lähetetty.", "Esityslista kommentoitavaksi");

        onScreen(((Button) lookup("#comments-mark"))::fire);
        settle();
        assertThat(words()).contains("Lähetetty kommentoitavaksi");
        click("#invitation-draft");
        assertThat(room.opened).singleElement().asString().endsWith(".eml");
        click("#invitation-mark");
        assertThat(words()).contains("versio 1").contains("Kutsu");
        assertThat(meetings.find(meeting).orElseThrow().state()).isEqualTo(MeetingState.INVITED);

        meetings.setDate(meeting, LocalDate.of(2026, 12, 17));
        settle();
        assertThat(words()).contains("Lähetä päivitys", "Lähetetyn kutsun jälkeen on muuttunut:", "torstai 17.12.2026");

        assertThat(lookup("#invitation-due").isVisible()).isTrue();

        robot.clickOn("Peru merkintä");
        settle();
        assertThat(words()).contains("Kutsua ei ole vielä lähetetty.");
        assertThat(lookup("#invitation-due").isVisible()).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(lookup("#invitation").getParent().isVisible()).isFalse();
    }

    private String words() {
        return onScreen(() -> stage.getScene().getRoot().lookupAll("#invitation .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList()
                .toString());
    }
}
